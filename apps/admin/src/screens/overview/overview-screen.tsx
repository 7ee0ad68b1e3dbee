import { Button, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { countMyQueuesOptions, listPlansOptions, readOverviewOptions } from '#api-client/@tanstack/react-query.gen';
import type { OverviewDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { ScreenTitle } from '../../app/screen-title';
import { UNIT_ORDERS, type OverviewSearch, type TasksSearch } from '../../app/tasks-search';
import { ON_ARRIVAL } from '../../kit/on-arrival';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import { FourCells } from './four-cells';
import classes from './overview.module.css';
import { RedList } from './red-list';
import { TrustMarks } from './trust-marks';
import { UnitRates } from './unit-rates';

const route = getRouteApi('/shell/overview');

/** A leader's one page: how the plans stand, what needs attention, by which unit; every number opens its list. */
export function OverviewScreen(): ReactElement {
  const { t } = useTranslation();
  const { year, plan, order } = route.useSearch();
  const query = useQuery({
    ...readOverviewOptions({
      query: { ...(year !== undefined && { 'filter[year]': String(year) }), ...(plan !== undefined && { 'filter[plan]': plan }) },
    }),
    ...ON_ARRIVAL,
  });
  return (
    <div className={classes.screen}>
      <ScreenTitle title={t('overview.title')}>
        <Choices />
      </ScreenTitle>
      <Decisions />
      <QueryContent query={query}>
        {(overview) =>
          overview.plans.length === 0 ? (
            <EmptyState title={t('overview.none')} />
          ) : (
            <Numbers overview={overview} of={{ year, plan }} order={order} onRefresh={() => void query.refetch()} />
          )
        }
      </QueryContent>
    </div>
  );
}

interface NumbersProps {
  readonly overview: OverviewDto;
  readonly of: TasksSearch;
  readonly order: OverviewSearch['order'];
  readonly onRefresh: () => void;
}

function Numbers({ overview, of, order, onRefresh }: NumbersProps): ReactElement {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  return (
    <>
      <FourCells overview={overview} of={of} />
      <RedList of={of} today={overview.today} overdue={overview.cells['overdue'] ?? 0} dueSoon={overview.dueSoon} />
      <section aria-labelledby="by-unit" className={classes.section}>
        <div className={classes.between}>
          <h2 id="by-unit" className={classes.heading}>
            {t('overview.units')}
          </h2>
          <Select
            label={t('overview.order')}
            data={[
              { value: 'overdue', label: t('overview.orderOverdue') },
              { value: 'rate', label: t('overview.orderRate') },
              { value: 'name', label: t('overview.orderName') },
            ]}
            value={order ?? 'overdue'}
            onChange={(chosen) => void navigate({ search: { ...search, order: UNIT_ORDERS.find((one) => one === chosen) }, replace: true })}
            allowDeselect={false}
          />
        </div>
        <UnitRates units={overview.units} of={of} order={order} />
      </section>
      <TrustMarks overview={overview} onRefresh={onRefresh} />
    </>
  );
}

/** Of which year and which plan the numbers are. */
function Choices(): ReactElement {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useQuery(listPlansOptions({ query: { limit: '200' } }));
  const plans = (data?.items ?? []).filter(({ state }) => state !== 'draft');
  const years = [...new Set(plans.map((plan) => plan.year))].sort().reverse();
  const choose = (choice: OverviewSearch): void => void navigate({ search: { ...search, ...choice }, replace: true });
  return (
    <Group gap="sm">
      <Button variant="default" onClick={() => window.print()}>
        {t('printing.print')}
      </Button>
      <Select
        aria-label={t('overview.year')}
        placeholder={t('overview.everyYear')}
        data={years.map(String)}
        value={search.year?.toString() ?? null}
        onChange={(chosen) => choose({ year: chosen === null ? undefined : Number(chosen), plan: undefined })}
        clearable
        w="9rem"
      />
      <Select
        aria-label={t('overview.plan')}
        placeholder={t('overview.everyPlan')}
        data={plans.filter(({ year }) => search.year === undefined || year === search.year).map(({ code }) => code)}
        value={search.plan ?? null}
        onChange={(chosen) => choose({ plan: chosen ?? undefined })}
        clearable
        w="14rem"
      />
    </Group>
  );
}

/** What waits for the reader's own decision, and the way there. */
function Decisions(): ReactElement | null {
  const { t } = useTranslation();
  const { roles } = useMe();
  const { data } = useQuery(countMyQueuesOptions());
  if (data === undefined || data.reviews === 0 || !(roles.has('leader') || roles.has('reviewer'))) return null;
  return (
    <p className={classes.decisions}>
      <Link to="/reviews">{t('overview.decisions', { count: data.reviews })} →</Link>
    </p>
  );
}
