import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listInspectorQuestionsOptions } from '#api-client/@tanstack/react-query.gen';
import { exportPackage } from '#api-client/index';
import type { InspectionSearch } from '../../app/inspection-search';
import { useMe } from '../../app/me';
import { ScreenTitle } from '../../app/screen-title';
import { QueryContent } from '../../kit/query-content';
import { EmptyState, ErrorState } from '../../kit/states';
import { ExportStanding } from '../exports/export-standing';
import { useExport } from '../exports/use-export';
import classes from './questions.module.css';
import { ScopeFields } from './scope-fields';
import { scopeFilters } from './scope-query';

const route = getRouteApi('/shell/audit/questions');

/** What an inspection asks: ten questions of one scope, and everything of it in a sealed package. */
export function QuestionsScreen(): ReactElement {
  const { t } = useTranslation();
  const { roles } = useMe();
  return (
    <>
      <ScreenTitle title={t('inspection.title')}>
        <Group gap="md">
          <Link to="/audit" search={{}}>
            ← {t('inspection.toLog')}
          </Link>
          <Link to="/audit/exports">{t('exports.title')}</Link>
        </Group>
      </ScreenTitle>
      {roles.has('auditor') ? <Questions /> : <EmptyState title={t('signIn.notAllowed')} />}
    </>
  );
}

function Questions(): ReactElement {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({ ...listInspectorQuestionsOptions(), staleTime: Infinity });
  return (
    <div className={classes.screen}>
      <p className={classes.note}>{t('inspection.intro')}</p>
      <ScopeFields search={search} onChoose={(chosen) => void navigate({ search: chosen, replace: true })} />
      <SealedPackage search={search} />
      <QueryContent query={query}>
        {({ items }) => (
          <ol className={classes.list}>
            {items.map(({ key, number, title, counted }) => (
              <li key={key}>
                <span aria-hidden>{number}.</span>
                <div>
                  <Link to="/audit/questions/$key" params={{ key }} search={search}>
                    {title}
                  </Link>
                  <p className={classes.note}>{counted}</p>
                </div>
              </li>
            ))}
          </ol>
        )}
      </QueryContent>
    </div>
  );
}

function SealedPackage({ search }: { readonly search: InspectionSearch }): ReactElement {
  const { t } = useTranslation();
  const asking = useExport<'zip'>((_format, headers) => exportPackage({ headers, query: scopeFilters(search), throwOnError: true }));
  return (
    <section className={classes.package}>
      <h2>{t('exports.kind.package')}</h2>
      <p className={classes.note}>{t('exports.packageNote')}</p>
      <div className={classes.acts}>
        <Button loading={asking.isPending} onClick={() => asking.mutate('zip')}>
          {t('exports.package')}
        </Button>
        {asking.error !== null && <ErrorState error={asking.error} />}
        {asking.data !== undefined && <ExportStanding id={asking.data.id} />}
      </div>
    </section>
  );
}
