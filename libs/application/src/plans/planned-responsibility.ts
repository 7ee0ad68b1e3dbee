import type { Uuid } from '#domain/ids';
import type { Decider, DecidingVerb } from '#domain/plan/responsibility';

/** A line of the responsibility table before the rows have ids: rows are named by their path. */
export interface PlannedResponsibility {
  readonly verb: DecidingVerb;
  readonly section: string | null;
  readonly item: string | null;
  readonly unitId: Uuid | null;
  readonly unitType: string | null;
  readonly level: number;
  readonly needed: number;
  readonly decider: Decider;
}
