import { createProofSite, NO_PLANT, type Plant } from '../site/proof-site.js';
import { Opinions } from './opinions.js';
import { Race } from './race.js';

export interface RaceReport {
  readonly rounds: number;
  readonly seconds: number;
  readonly won: ReadonlyMap<string, number>;
  readonly told: ReadonlyMap<string, number>;
  readonly submitted: ReadonlyMap<string, number>;
  readonly given: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
}

/** How often the progress of a long run is told, in rounds. */
const TOLD_EVERY = 100;

/** As many rounds of sixteen against one version as are asked for, and as many of a submission beside an opinion. */
export async function proveRaces(
  rounds: number,
  plant: Plant = NO_PLANT,
  tell: (line: string) => void = () => undefined,
): Promise<RaceReport> {
  const began = performance.now();
  const site = await createProofSite();
  try {
    const dockets = [await site.open(plant), await site.open({ ...plant, schema: null })];
    const race = await Race.prepare(site, dockets);
    const opinions = await Opinions.prepare(site, dockets);
    const faults: string[] = [];
    for (let number = 0; number < rounds; number += 1) {
      faults.push(...(await race.round(number)), ...(await opinions.round(number)));
      if (number % TOLD_EVERY === TOLD_EVERY - 1) tell(`${number + 1} rounds, ${Math.round((performance.now() - began) / 1000)} s`);
    }
    const seconds = Math.round((performance.now() - began) / 1000);
    return { rounds, seconds, won: race.won, told: race.told, submitted: opinions.submitted, given: opinions.given, faults };
  } finally {
    await site.end();
  }
}
