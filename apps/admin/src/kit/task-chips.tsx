import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { writtenDay } from './day';
import { Chip, type Tone } from './chip';

export const TASK_STATES = ['draft', 'assigned', 'submitted', 'reviewed', 'closed'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** How a task stands against its date, as the API computes it. */
export interface Timeliness {
  readonly reading: string;
  readonly days?: number;
  readonly reviewDays?: number;
  /** The day on which suspended work goes on. */
  readonly until?: string;
  /** Who is to issue what the lead proposed. */
  readonly issuer?: string;
  readonly bornLate?: boolean;
}

/** Where the task is in its life. */
export function StateChip({ state, acknowledged = true }: { readonly state: TaskState; readonly acknowledged?: boolean }): ReactElement {
  const { t } = useTranslation();
  return <Chip>{state === 'assigned' && !acknowledged ? t('taskState.waiting') : t(`taskState.${state}`)}</Chip>;
}

/** How it stands against its date: never the same chip as its state. */
export function TimelinessChip({ timeliness }: { readonly timeliness: Timeliness }): ReactElement {
  const { t } = useTranslation();
  return <Chip tone={TONES[timeliness.reading] ?? 'plain'}>{timelinessText(timeliness, t)}</Chip>;
}

const TONES: Readonly<Record<string, Tone>> = { overdue: 'red', 'due-soon': 'amber', 'done-on-time': 'green' };

export function timelinessText({ reading, days = 0, reviewDays = 0, until = '', issuer = '' }: Timeliness, t: TFunction): string {
  switch (reading) {
    case 'overdue':
      return t('timeliness.overdue', { count: days });
    case 'due-soon':
      return days === 0 ? t('timeliness.dueToday') : t('timeliness.dueSoon', { count: days });
    case 'on-track':
      return t('timeliness.onTrack', { count: days });
    case 'suspended':
      return t('timeliness.suspended', { day: writtenDay(until) });
    case 'in-review':
      return t('timeliness.inReview', { count: reviewDays });
    case 'awaiting-issue':
      return t('timeliness.awaitingIssue', { issuer, count: days });
    case 'done-on-time':
      return t('timeliness.doneOnTime');
    case 'done-late':
      return t('timeliness.doneLate', { count: days });
    case 'no-date':
    case 'done-no-date':
      return t('timeliness.noDate');
    case 'not-assigned':
      return t('timeliness.notAssigned');
    case 'cancelled':
      return t('outcome.cancelled');
    default:
      return t('outcome.ended');
  }
}
