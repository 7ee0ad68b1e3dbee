import type { UnitName } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Saying } from '#domain/plan/matching/said-pair';
import type { Plan, PlanItem } from '#domain/plan/plan';
import type { Instant } from '#domain/time/local-date';

/** A plan whose rows another plan may implement, with how many pairs of the two somebody has spoken of. */
export interface PlanToImplement extends Pick<Plan, 'id' | 'code' | 'title' | 'year' | 'state'> {
  readonly issuer: UnitName;
  readonly confirmed: number;
  readonly refused: number;
}

/** What was last said of two rows; whoever is no person has no name. The paths and words are those of the other row. */
export interface SaidCounterpart {
  readonly itemId: Uuid;
  readonly otherItemId: Uuid;
  readonly path: string;
  readonly content: string;
  readonly saying: Saying;
  readonly reason: string | null;
  readonly saidBy: { readonly id: Uuid; readonly name: string } | null;
  readonly saidAt: Instant;
}

/** A row that implements a row of another plan. `seesAll`: whether the reader sees every task of its plan. */
export interface ImplementingRow {
  /** The row that is implemented. */
  readonly otherItemId: Uuid;
  readonly itemId: Uuid;
  readonly path: string;
  readonly content: string;
  readonly leads: PlanItem['leads'];
  readonly timing: PlanItem['timing'];
  readonly plan: Pick<Plan, 'id' | 'code' | 'title' | 'state'> & { readonly issuer: UnitName };
  readonly seesAll: boolean;
}
