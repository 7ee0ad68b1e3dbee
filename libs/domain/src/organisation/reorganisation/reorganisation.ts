import type { Uuid } from '#domain/ids';
import type { Role } from '#domain/organisation/capacity';
import type { Unit } from '#domain/organisation/unit';
import type { LocalDate } from '#domain/time/local-date';

/** A unit that a reorganisation makes. Parents are named by their code: they may be new too. */
export interface NewUnit extends Pick<Unit, 'code' | 'name' | 'type' | 'isAgency' | 'aliases' | 'officerSubmits' | 'verified'> {
  readonly parent: string;
}

/**
 * One step; units are named by their code. `merge`, `dissolve` and `split` end units: what is open goes to `into`, `successor`,
 * or of several parts to the `heir`. A unit goes on when it is renamed or moved, and when others are merged into it.
 */
export type ReorganisationStep =
  | { readonly kind: 'create'; readonly made: NewUnit }
  | { readonly kind: 'rename'; readonly unit: string; readonly name: string }
  | { readonly kind: 'move'; readonly unit: string; readonly parent: string }
  | { readonly kind: 'merge'; readonly units: readonly string[]; readonly into: string }
  | { readonly kind: 'dissolve'; readonly unit: string; readonly successor: string }
  | { readonly kind: 'split'; readonly unit: string; readonly parts: readonly string[]; readonly heir: string };

export const STEP_KINDS = [
  'create',
  'rename',
  'move',
  'merge',
  'dissolve',
  'split',
] as const satisfies readonly ReorganisationStep['kind'][];

/** A reorganisation (sắp xếp tổ chức) as it is ordered: nothing of it depends on what is open. */
export interface Reorganisation {
  /** As people speak of it. */
  readonly name: string;
  /** The decision or resolution behind it, as printed. */
  readonly legalBasis: string;
  /** The first day of the new organisation. */
  readonly effectiveOn: LocalDate;
  /** All take effect together; their order does not matter. */
  readonly steps: readonly ReorganisationStep[];
  /** Which office keeps a plan whose owner or issuer ends: the plan's code, the office's code. */
  readonly planOwners: Readonly<Record<string, string>>;
  /** Who of an ended unit holds another role in its successor than before, or none (null), by membership. */
  readonly roles: Readonly<Record<Uuid, Role | null>>;
}

/** The units that a step ends, and to whom they go. */
export function endingsOf(step: ReorganisationStep): readonly { readonly unit: string; readonly successor: string }[] {
  switch (step.kind) {
    case 'merge':
      return step.units.filter((unit) => unit !== step.into).map((unit) => ({ unit, successor: step.into }));
    case 'dissolve':
      return [{ unit: step.unit, successor: step.successor }];
    case 'split':
      return [{ unit: step.unit, successor: step.heir }];
    case 'create':
    case 'rename':
    case 'move':
      return [];
  }
}
