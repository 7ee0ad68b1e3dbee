import { Button, SegmentedControl, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listTokenRequestsOptions } from '#api-client/@tanstack/react-query.gen';
import type { RequestEventDto, TokenDto, TokenRequestDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { REQUEST_KINDS, type RequestKind } from '../../app/tokens-search';
import { actionWord } from '../../kit/action-word';
import { exactInstant } from '../../kit/day';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import { WideTable } from '../../kit/wide-table';
import classes from './tokens.module.css';

const route = getRouteApi('/shell/settings/tokens');

/** As many are kept (docs/adr/0042). */
const KEPT = 100;

/** The last requests that came with a token: which, how they were answered, and what the log has of them. */
export function TokenRequests({ token: { id, label } }: { readonly token: TokenDto }): ReactElement {
  const { t } = useTranslation();
  const { kind } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(listTokenRequestsOptions({ path: { id } }));
  const name = t('tokens.requests', { label });
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{name}</h2>
      <p className={classes.muted}>{t('tokens.requestsNote', { count: KEPT })}</p>
      <div className={classes.between}>
        <SegmentedControl
          aria-label={t('tokens.filter')}
          data={['all', ...REQUEST_KINDS].map((value) => ({ value, label: t(`tokens.kinds.${value as RequestKind | 'all'}`) }))}
          value={kind ?? 'all'}
          onChange={(chosen) =>
            void navigate({ search: { token: id, kind: REQUEST_KINDS.find((one) => one === chosen) }, replace: true, resetScroll: false })
          }
        />
        <Button variant="default" onClick={() => void query.refetch()} loading={query.isFetching}>
          {t('tokens.refresh')}
        </Button>
      </div>
      <QueryContent query={query}>
        {({ items }) => {
          const shown = items.filter(({ status }) => kind === undefined || kindOf(status) === kind);
          if (items.length === 0) return <EmptyState title={t('tokens.noRequests')}>{t('tokens.noRequestsWhy')}</EmptyState>;
          if (shown.length === 0) return <EmptyState title={t('tokens.noneOfKind')} />;
          return (
            <WideTable
              name={name}
              columns={[t('tokens.at'), t('tokens.request'), t('tokens.status'), t('tokens.duration'), t('tokens.events')]}
              minWidth="56rem"
            >
              {shown.map((request) => (
                <RequestRow key={request.requestId} request={request} />
              ))}
            </WideTable>
          );
        }}
      </QueryContent>
    </section>
  );
}

function RequestRow({ request }: { readonly request: TokenRequestDto }): ReactElement {
  const { t } = useTranslation();
  const { requestId, requestedAt, method, route: path, status, problem, durationMs, events } = request;
  return (
    <Table.Tr>
      <Table.Td>{exactInstant(requestedAt)}</Table.Td>
      <Table.Td>
        <code>
          {method} {path}
        </code>
        <div className={classes.id}>{t('tokens.requestId', { id: requestId })}</div>
      </Table.Td>
      <Table.Td>
        {status} · {t(`tokens.kinds.${kindOf(status)}`)}
        {problem !== null && (
          <div>
            <a href={`/docs/problems/${problem}`}>{problem}</a>
          </div>
        )}
      </Table.Td>
      <Table.Td>{t('tokens.milliseconds', { count: durationMs })}</Table.Td>
      <Table.Td>
        {events.length === 0 && <span className={classes.muted}>{t('tokens.noEvent')}</span>}
        {events.map((event) => (
          <div key={event.eventId}>
            <EventLink event={event} />
          </div>
        ))}
      </Table.Td>
    </Table.Tr>
  );
}

/** To the event for whoever reads the log, else to the task, whose timeline has it. */
function EventLink({ event: { eventId, action, taskId } }: { readonly event: RequestEventDto }): ReactElement {
  const { t } = useTranslation();
  const { roles } = useMe();
  const word = actionWord(action, t);
  if (roles.has('auditor')) {
    return (
      <Link to="/audit/$eventId" params={{ eventId }}>
        {word}
      </Link>
    );
  }
  if (taskId === null) return <span title={eventId}>{word}</span>;
  return (
    <Link to="/tasks/$taskId" params={{ taskId }} title={eventId}>
      {word}
    </Link>
  );
}

function kindOf(status: number): RequestKind {
  if (status < 400) return 'ok';
  return status < 500 ? 'refused' : 'failed';
}
