import { readOrganisation } from '#composition/seeds/read-organisation';
import type { SeedOrganisation } from '#composition/seeds/read-organisation';
import { readPeople } from '#composition/seeds/read-people';
import type { SeedPeople } from '#composition/seeds/read-people';
import { readPlans } from '#composition/seeds/read-plans';
import type { SeedPlan } from '#composition/seeds/read-plans';
import { readReporting } from '#composition/seeds/read-reporting';
import { readYaml } from '#composition/seeds/read-yaml';
import type { ReportingScheme } from '#domain/timing/reporting-scheme';
import { TakenNames } from '#composition/seeds/seed-keys';

/** What the seeds folder says, whole in itself: every key that is named stands for something. */
export interface Seeds extends SeedOrganisation, SeedPeople {
  readonly plans: readonly SeedPlan[];
  readonly reporting: readonly ReportingScheme[];
}

/** In this order: parents before their children. */
const UNIT_FILES = ['organisation/province.yaml', 'organisation/city.yaml', 'organisation/communes.yaml'];

/**
 * Reads the folder `organisation`, `people.yaml`, `plans.yaml` and the folder `reporting` of a seeds folder. Loading them is another matter: by commands.
 *
 * @throws SeedProblem when a file is missing, is no YAML, or says something that cannot be loaded
 */
export async function readSeeds(folder: string): Promise<Seeds> {
  const keys = new TakenNames();
  const units = await Promise.all(UNIT_FILES.map((file) => readYaml(folder, file)));
  const organisation = readOrganisation(units, await readYaml(folder, 'organisation/parties.yaml'), keys);
  const unitKeys = new Set(organisation.units.map((unit) => unit.key));
  const people = readPeople(await readYaml(folder, 'people.yaml'), unitKeys, keys);
  const personKeys = new Set(people.people.map((person) => person.key));
  const plans = readPlans(await readYaml(folder, 'plans.yaml'), unitKeys, personKeys, keys);
  return { ...organisation, ...people, plans, reporting: await readReporting(folder) };
}
