import type { ReadingZone } from '../kit/day';
import type { LifeView } from '../kit/life/life-view';

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

/** A task or a plan in the log: as of which day (absent: now), and how its life is shown. */
export interface AsOfSearch {
  readonly on?: string | undefined;
  readonly life?: LifeView;
  readonly zone?: Zone;
}
