import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { systemErrorCode } from '#adapters/system-error-code';
import { readOrganisation } from '#composition/seeds/read-organisation';
import type { SeedOrganisation } from '#composition/seeds/read-organisation';
import { readPeople } from '#composition/seeds/read-people';
import type { SeedPeople } from '#composition/seeds/read-people';
import { readPlans } from '#composition/seeds/read-plans';
import type { SeedPlan } from '#composition/seeds/read-plans';
import { TakenNames } from '#composition/seeds/seed-keys';
import { SeedProblem } from '#composition/seeds/seed-problem';
import { SeedValue } from '#composition/seeds/seed-value';

/** What the seeds folder says, whole in itself: every key that is named stands for something. */
export interface Seeds extends SeedOrganisation, SeedPeople {
  readonly plans: readonly SeedPlan[];
}

/**
 * Reads `organisation.yaml`, `people.yaml` and `plans.yaml` of a seeds folder. Loading them is another matter: by commands.
 *
 * @throws SeedProblem when a file is missing, is no YAML, or says something that cannot be loaded
 */
export async function readSeeds(folder: string): Promise<Seeds> {
  const keys = new TakenNames();
  const organisation = readOrganisation(await readSeedFile(folder, 'organisation.yaml'), keys);
  const unitKeys = new Set(organisation.units.map((unit) => unit.key));
  const people = readPeople(await readSeedFile(folder, 'people.yaml'), unitKeys, keys);
  const personKeys = new Set(people.people.map((person) => person.key));
  const plans = readPlans(await readSeedFile(folder, 'plans.yaml'), unitKeys, personKeys, keys);
  return { ...organisation, ...people, plans };
}

/** @throws SeedProblem */
export async function readSeedFile(folder: string, file: string): Promise<SeedValue> {
  const text = await readFile(join(folder, file), 'utf8').catch((cause: unknown) => {
    const isMissing = systemErrorCode(cause) === 'ENOENT';
    throw new SeedProblem(file, '', isMissing ? `is missing in ${folder}` : `cannot be read: ${String(cause)}`);
  });
  try {
    return new SeedValue(parse(text), file, '');
  } catch (cause) {
    if (cause instanceof YAMLParseError) throw new SeedProblem(file, '', cause.message);
    throw cause;
  }
}
