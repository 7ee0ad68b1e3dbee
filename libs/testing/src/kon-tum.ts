import { resolve } from 'node:path';
import type { Membership } from '#domain/organisation/membership';
import type { Party } from '#domain/organisation/party';
import type { Unit } from '#domain/organisation/unit';
import type { ResponsibilityLine } from '#domain/plan/responsibility';
import { linesFromSeed, partyFromSeed, unitFromSeed } from '#composition/seeds/from-seed';
import { readSeeds } from '#composition/seeds/read-seeds';
import type { Seeds } from '#composition/seeds/read-seeds';

/** The seeds of the repository: tests and proofs are run from its root. */
export const SEEDS_FOLDER = resolve('seeds');

/** The seeds as the domain sees them once loaded, with their keys for ids. */
export interface KonTum {
  readonly seeds: Seeds;
  readonly units: readonly Unit[];
  readonly parties: readonly Party[];
  readonly memberships: readonly Membership[];
  /** Of the city's plan. */
  readonly lines: readonly ResponsibilityLine[];
  readonly linesOf: (planKey: string) => readonly ResponsibilityLine[];
}

export async function konTum(): Promise<KonTum> {
  const seeds = await readSeeds(SEEDS_FOLDER);
  const idOf = (key: string): string => key;
  const linesOf = (planKey: string): readonly ResponsibilityLine[] =>
    seeds.plans
      .filter(({ key }) => key === planKey)
      .flatMap((plan) => plan.responsibilities)
      .flatMap((line) => linesFromSeed(line, idOf, idOf));
  return {
    seeds,
    units: seeds.units.map((unit) => unitFromSeed(unit, idOf)),
    parties: seeds.parties.map((party) => partyFromSeed(party, idOf)),
    memberships: seeds.people.flatMap(({ key, memberships }) =>
      memberships.map(({ unit, ...membership }, index) => ({ ...membership, id: `${key}-${index}`, personId: key, unitId: unit })),
    ),
    lines: linesOf('kt-tp-2025'),
    linesOf,
  };
}
