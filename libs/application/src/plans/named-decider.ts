import type { UnitName } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Role } from '#domain/organisation/capacity';
import type { ApprovalLevel, Decider } from '#domain/plan/responsibility';

/** Who decides, by name. */
export type NamedDecider =
  { readonly kind: 'role'; readonly role: Role; readonly unit: UnitName } | { readonly kind: 'person'; readonly name: string };

/** One level of approval, by name. */
export interface NamedLevel extends Omit<ApprovalLevel, 'deciders'> {
  readonly deciders: readonly NamedDecider[];
}

/** Names by id. */
export interface KnownNames {
  readonly people: Readonly<Record<Uuid, string>>;
  readonly units: Readonly<Record<Uuid, UnitName>>;
}

export function nameDecider(decider: Decider, { people, units }: KnownNames): NamedDecider {
  if (decider.kind === 'person') return { kind: 'person', name: people[decider.personId] ?? decider.personId };
  const unit = units[decider.unitId];
  if (unit === undefined) throw new Error(`the unit ${decider.unitId} decides and is not there`);
  return { kind: 'role', role: decider.role, unit };
}

export function nameLevel({ deciders, ...level }: ApprovalLevel, names: KnownNames): NamedLevel {
  return { ...level, deciders: deciders.map((decider) => nameDecider(decider, names)) };
}
