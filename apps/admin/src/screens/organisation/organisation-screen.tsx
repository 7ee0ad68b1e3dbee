import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../app/now';
import type { OrganisationSearch } from '../../app/organisation-search';
import { ScreenTitle } from '../../app/screen-title';
import { SplitView } from '../../app/split-view';
import { shortDay } from '../../kit/day';
import { QueryContent } from '../../kit/query-content';
import { LoadingState } from '../../kit/states';
import { allUnits } from '../../kit/all-units';
import { DayBar } from './day-bar';
import { UnitPanel } from './unit-panel';
import { UnitTree } from './unit-tree';

const route = getRouteApi('/shell/organisation');

/** The organisation on a day: the units as a tree, one of them beside it. */
export function OrganisationScreen(): ReactElement {
  const { t } = useTranslation();
  const search = route.useSearch();
  const today = useNow()?.today;
  const day = search.on ?? today;
  return (
    <>
      <ScreenTitle title={t('organisation.title')}>
        <Button component={Link} to="/people" variant="default">
          {t('people.find')}
        </Button>
      </ScreenTitle>
      {day === undefined ? <LoadingState /> : <OnDay day={day} search={search} />}
    </>
  );
}

function OnDay({ day, search }: { readonly day: string; readonly search: OrganisationSearch }): ReactElement {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const units = useQuery(allUnits(day));
  const choose = (choice: OrganisationSearch): void => void navigate({ search: { ...search, ...choice }, replace: true });
  return (
    <>
      <DayBar day={day} onChoose={(on) => choose({ on })} />
      <SplitView
        back={
          <Link to="/organisation" search={{ ...search, unit: undefined }}>
            ← {t('task.backToList')}
          </Link>
        }
        detail={
          search.unit === undefined ? null : (
            <UnitPanel unitId={search.unit} day={day} search={search} onChoosePlan={(plan) => choose({ plan })} />
          )
        }
        list={
          <QueryContent query={units}>
            {(inForce) => (
              <UnitTree
                units={inForce}
                name={t('organisation.tree', { day: shortDay(day) })}
                search={search}
                onSearch={(words) => choose({ q: words === '' ? undefined : words })}
              />
            )}
          </QueryContent>
        }
      />
    </>
  );
}
