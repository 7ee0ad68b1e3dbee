import type { ReadingZone } from '../kit/day';
import type { LifeView } from '../kit/life/life-view';
import { list, text } from './routes/search-values';

/** What narrows the log, in the words of the API's filters, and the zone in which moments are read (absent: Vietnam). */
export interface AuditSearch {
  readonly action?: readonly string[] | undefined;
  readonly outcome?: readonly string[] | undefined;
  readonly actor?: readonly string[] | undefined;
  readonly role?: readonly string[] | undefined;
  readonly unit?: readonly string[] | undefined;
  readonly targetType?: readonly string[] | undefined;
  readonly target?: readonly string[] | undefined;
  readonly plan?: readonly string[] | undefined;
  readonly task?: readonly string[] | undefined;
  readonly stream?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly zone?: Zone;
}

/** The zone of a page of the log, where it is not Vietnam's. */
export type Zone = Exclude<ReadingZone, 'vn'> | undefined;

/** The address of the log; what it does not know counts as absent. */
export function auditSearch(search: Readonly<Record<string, unknown>>): AuditSearch {
  return {
    action: list(search['action']),
    outcome: list(search['outcome']),
    actor: list(search['actor']),
    role: list(search['role']),
    unit: list(search['unit']),
    targetType: list(search['targetType']),
    target: list(search['target']),
    plan: list(search['plan']),
    task: list(search['task']),
    stream: list(search['stream']),
    from: text(search['from']),
    to: text(search['to']),
    zone: zoneIn(search['zone']),
  };
}

export function zoneIn(value: unknown): Zone {
  return value === 'utc' ? 'utc' : undefined;
}

/** A task or a plan in the log: as of which day (absent: now), and how its life is shown. */
export interface AsOfSearch {
  readonly on?: string | undefined;
  readonly life?: LifeView;
  readonly zone?: Zone;
}
