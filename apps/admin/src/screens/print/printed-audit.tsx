import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listAuditEventsInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import type { AuditEventDto } from '#api-client/index';
import { auditSearch, type AuditSearch } from '../../app/audit-search';
import { useMe } from '../../app/me';
import { offsetOf, type ReadingZone } from '../../kit/day';
import { momentOf } from '../../kit/event-moment';
import { BY_CURSOR } from '../../kit/pages';
import { PaperList, type PaperColumn } from '../../kit/paper/paper-list';
import { EmptyState } from '../../kit/states';
import { auditFilters } from '../audit/audit-query';
import { actorWord, outcomeWord, targetWord, timeWord } from '../audit/log-words';
import { stateInLog } from '../audit/state-in-log';
import { useLogConditions } from '../audit/use-log-conditions';
import type { PrintedProps } from './printed-props';

/** The log as narrowed on its screen, newest first; printing it is a look that is written down, too. */
export function PrintedAudit({ search }: PrintedProps): ReactElement {
  const { t } = useTranslation();
  const { roles } = useMe();
  if (!roles.has('auditor')) return <EmptyState title={t('signIn.notAllowed')} />;
  return <Printed search={auditSearch(search)} />;
}

function Printed({ search }: { readonly search: AuditSearch }): ReactElement {
  const { t } = useTranslation();
  const { name } = useMe();
  const query = useInfiniteQuery({
    ...listAuditEventsInfiniteOptions({ query: { ...auditFilters(search), limit: '200' } }),
    ...BY_CURSOR,
    staleTime: Infinity,
  });
  const conditions = useLogConditions(search, query.data?.pages[0]?.search);
  return (
    <PaperList
      title={t('audit.title')}
      conditions={conditions}
      query={query}
      columns={useColumns(search.zone ?? 'vn')}
      idOf={({ eventId }) => eventId}
      printedBy={name}
      back={
        <Link to="/audit" search={search}>
          {t('printing.back')}
        </Link>
      }
    />
  );
}

function useColumns(zone: ReadingZone): readonly PaperColumn<AuditEventDto>[] {
  const { t } = useTranslation();
  return [
    { header: `${t('audit.time')} (${offsetOf(zone)})`, width: 13, cell: (event) => timeWord(event, zone, t) },
    { header: t('audit.actor'), width: 16, cell: (event) => actorWord(event, t) },
    { header: t('audit.unit'), width: 17, cell: ({ unitName }) => unitName ?? '–' },
    { header: t('audit.action'), width: 20, cell: (event) => momentOf(event, t)?.action ?? '–' },
    { header: t('log.targetType'), width: 12, cell: ({ envelope }) => (envelope === null ? '–' : targetWord(envelope.target.type, t)) },
    { header: t('audit.change'), width: 13, cell: (event) => momentOf(event, t, stateInLog)?.change ?? '–' },
    { header: t('audit.outcome'), width: 9, cell: ({ envelope }) => (envelope === null ? '–' : outcomeWord(envelope.outcome, t)) },
  ];
}
