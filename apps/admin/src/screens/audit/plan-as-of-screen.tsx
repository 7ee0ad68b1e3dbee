import { Table } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readPlanAsOfOptions } from '#api-client/@tanstack/react-query.gen';
import type { PlanAsOfDto, RowThenDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { ScreenTitle } from '../../app/screen-title';
import { CopyLink } from '../../kit/copy-link';
import { shortDay } from '../../kit/day';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import { WideTable } from '../../kit/wide-table';
import { AsOfDay } from './as-of-day';
import classes from './audit.module.css';

const route = getRouteApi('/shell/audit/plans/$planId');

/** A plan in the log: how many tasks of each row were in which state at the end of any day. */
export function PlanAsOfScreen(): ReactElement {
  const { t } = useTranslation();
  const { planId } = route.useParams();
  const { on } = route.useSearch();
  const { roles } = useMe();
  const isAuditor = roles.has('auditor');
  const query = useQuery({
    ...readPlanAsOfOptions({ path: { id: planId }, query: on === undefined ? {} : { on } }),
    enabled: isAuditor,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  if (!isAuditor) return <EmptyState title={t('signIn.notAllowed')} />;
  return <QueryContent query={query}>{(then) => <Then then={then} />}</QueryContent>;
}

const STATES = ['draft', 'assigned', 'submitted', 'reviewed', 'closed'] as const;

function Then({ then: { planId, on, state, rows, names } }: { readonly then: PlanAsOfDto }): ReactElement {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const code = names.find(({ id }) => id === planId)?.name ?? planId;
  return (
    <>
      <ScreenTitle title={t('log.planAsOf', { code, day: shortDay(on) })}>
        <CopyLink />
      </ScreenTitle>
      <div className={classes.event}>
        <p className={classes.links}>
          <Link to="/plans/$planId" params={{ planId }}>
            {code}
          </Link>
          <Link to="/audit" search={{ plan: [planId] }}>
            {t('log.inLog')}
          </Link>
        </p>
        <AsOfDay on={search.on} onChoose={(day) => void navigate({ search: { on: day }, replace: true })} />
        <p className={classes.muted}>{state === null ? t('log.planNone') : t('log.planHow')}</p>
        {state !== null && (
          <WideTable
            name={t('log.rowsName')}
            columns={[t('log.row'), ...STATES.map((one) => t(`taskStep.${one}`)), t('log.total')]}
            minWidth="52rem"
          >
            {rows.map((row) => (
              <RowThen key={row.itemId} row={row} />
            ))}
          </WideTable>
        )}
      </div>
    </>
  );
}

function RowThen({ row: { path, content, states } }: { readonly row: RowThenDto }): ReactElement {
  const counts = STATES.map((state) => states[state]);
  return (
    <Table.Tr>
      <Table.Th scope="row" className={classes.rowThen}>
        <strong>{path}</strong> {content}
      </Table.Th>
      {[...counts, counts.reduce((sum, count) => sum + count, 0)].map((count, at) => (
        <Table.Td key={STATES[at] ?? 'total'}>{count === 0 ? '–' : count}</Table.Td>
      ))}
    </Table.Tr>
  );
}
