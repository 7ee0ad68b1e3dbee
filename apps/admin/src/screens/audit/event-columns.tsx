import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEventDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import type { Column } from '../../kit/data-table';
import { offsetOf, type ReadingZone } from '../../kit/day';
import { momentOf } from '../../kit/event-moment';
import { actorWord, timeWord } from './log-words';
import { stateInLog } from './state-in-log';

/** What a row of the log says. */
export function useEventColumns(zone: ReadingZone): readonly Column<AuditEventDto>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'time',
        header: `${t('audit.time')} (${offsetOf(zone)})`,
        cell: ({ row: { original } }) => (
          <Link
            to="/audit/$eventId"
            params={{ eventId: original.eventId }}
            search={{ zone: zone === 'utc' ? zone : undefined }}
            tabIndex={-1}
          >
            {timeWord(original, zone, t)}
          </Link>
        ),
      },
      {
        id: 'actor',
        header: t('audit.actor'),
        cell: ({ row: { original } }) => actorWord(original, t),
      },
      { id: 'unit', header: t('audit.unit'), cell: ({ row: { original } }) => original.unitName ?? '–' },
      { id: 'action', header: t('audit.action'), cell: ({ row: { original } }) => momentOf(original, t)?.action ?? '–' },
      { id: 'change', header: t('audit.change'), cell: ({ row: { original } }) => momentOf(original, t, stateInLog)?.change ?? '–' },
      {
        id: 'outcome',
        header: t('audit.outcome'),
        cell: ({ row: { original } }) =>
          original.envelope?.outcome === 'success' ? t('audit.outcomeSuccess') : <Chip>{t('audit.refused')}</Chip>,
      },
    ],
    [t, zone],
  );
}
