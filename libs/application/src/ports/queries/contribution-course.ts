import type { OpinionResponse, Stance } from '#domain/contribution/contribution';
import type { Claim } from '#domain/task/task';
import type { Instant } from '#domain/time/local-date';

/** How a question went on, with the names of whoever moved it. */
export interface ContributionCourse {
  /** Who of the unit that is asked has it in hand today: they work there, and are not away. */
  readonly claim: (Claim & { readonly personName: string; readonly forwardedByName: string | null }) | null;
  readonly answeredAt: Instant | null;
  readonly answeredByName: string | null;
  /** Null also where an opinion was given before opinions had one. */
  readonly stance: Stance | null;
  /** What the lead says became of the opinion. */
  readonly response: (OpinionResponse & { readonly respondedByName: string | null }) | null;
}
