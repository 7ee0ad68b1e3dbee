import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readCounterpartsOptions, readPlanOptions } from '#api-client/@tanstack/react-query.gen';
import type { PlanDto } from '#api-client/index';
import { ScreenTitle } from '../../app/screen-title';
import { ON_ARRIVAL } from '../../kit/on-arrival';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import classes from './counterparts.module.css';
import { PlansCompared } from './plans-compared';

const route = getRouteApi('/shell/plans/$planId/counterparts');

/** Row by row, which rows of another plan a plan implements. The other plan is part of the address. */
export function CounterpartsScreen(): ReactElement {
  const { planId } = route.useParams();
  const plan = useQuery(readPlanOptions({ path: { id: planId } }));
  return <QueryContent query={plan}>{(head) => <Comparing key={planId} plan={head} />}</QueryContent>;
}

function Comparing({ plan }: { readonly plan: PlanDto }): ReactElement {
  const { t } = useTranslation();
  const { with: named } = route.useSearch();
  const navigate = route.useNavigate();
  const choices = useQuery({ ...readCounterpartsOptions({ path: { id: plan.id } }), ...ON_ARRIVAL });
  const plans = choices.data?.plans ?? [];
  // Where there is one to choose from, it is chosen.
  const other = named ?? (plans.length === 1 ? plans[0]?.id : undefined);
  return (
    <>
      <ScreenTitle title={`${t('counterparts.title')} · ${plan.code}`}>
        <Link to="/plans/$planId" params={{ planId: plan.id }} search={{}}>
          {t('counterparts.back')}
        </Link>
      </ScreenTitle>
      <QueryContent query={choices}>
        {() =>
          plans.length === 0 ? (
            <EmptyState title={t('counterparts.noOther')} />
          ) : (
            <>
              <div className={classes.choice}>
                <Select
                  label={t('counterparts.other')}
                  placeholder={t('counterparts.choose')}
                  data={plans.map(({ id, code, title, issuer }) => ({ value: id, label: `${code} · ${issuer.name} · ${title}` }))}
                  value={other ?? null}
                  allowDeselect={false}
                  onChange={(chosen) => void navigate({ search: chosen === null ? {} : { with: chosen } })}
                />
              </div>
              {other === undefined ? <EmptyState title={t('counterparts.chooseFirst')} /> : <With key={other} plan={plan} other={other} />}
            </>
          )
        }
      </QueryContent>
    </>
  );
}

function With({ plan, other }: { readonly plan: PlanDto; readonly other: string }): ReactElement {
  const query = useQuery({ ...readCounterpartsOptions({ path: { id: plan.id }, query: { with: other } }), ...ON_ARRIVAL });
  return (
    <QueryContent query={query}>
      {({ version, compared }) => (compared === null ? null : <PlansCompared plan={plan} version={version} compared={compared} />)}
    </QueryContent>
  );
}
