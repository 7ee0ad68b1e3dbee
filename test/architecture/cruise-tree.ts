import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractConfiguration from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { PROJECT } from './fixtures.js';

const { forbidden = [], options = {} } = await extractConfiguration(join(PROJECT, '.dependency-cruiser.mjs'));

/** The names of the import rules. */
export const IMPORT_RULES: readonly string[] = forbidden.map(({ name }) => name ?? 'a rule without a name');

/** Runs the import rules on the apps, libs and tests below `root`. */
export async function cruiseTree(root: string): Promise<ICruiseResult> {
  const places = ['apps', 'libs', 'test'].filter((place) => existsSync(join(root, place)));
  const cruiseOptions: ICruiseOptions = { ...options, baseDir: root, validate: true, ruleSet: { forbidden } };
  const { output } = await cruise(places, cruiseOptions);
  if (typeof output === 'string') throw new Error('the cruise gave a report where its result was expected');
  return output;
}
