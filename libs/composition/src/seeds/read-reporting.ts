import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UNIT_TYPES } from '#domain/organisation/unit';
import { isUsable, type ReportingScheme } from '#domain/timing/reporting-scheme';
import { readYaml } from '#composition/seeds/read-yaml';
import type { SeedValue } from '#composition/seeds/seed-value';

const FOLDER = 'reporting';

/**
 * Reads every file of the folder `reporting`, by name.
 *
 * @throws SeedProblem when a file is no YAML or says something that no scheme can be
 */
export async function readReporting(folder: string): Promise<readonly ReportingScheme[]> {
  const files = (await readdir(join(folder, FOLDER))).filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(files.map(async (file) => readScheme(await readYaml(folder, `${FOLDER}/${file}`))));
}

function readScheme(value: SeedValue): ReportingScheme {
  const { code, symbol, legalBasis, cutOffDay, lastDay, verified, tiers } = value.fields([
    'code',
    'symbol',
    'legalBasis',
    'cutOffDay',
    'lastDay',
    'verified',
    'tiers',
  ]);
  const scheme = {
    code: code.text(),
    symbol: symbol.text(),
    legalBasis: legalBasis.text(),
    cutOffDay: cutOffDay.whole(),
    lastDay: lastDay.whole(),
    verified: verified.flag(),
    tiers: tiers.items().map((tier) => {
      const { name, unitTypes, day } = tier.fields(['name', 'unitTypes', 'day']);
      return { name: name.text(), unitTypes: unitTypes.items().map((type) => type.oneOf(UNIT_TYPES)), day: day.whole() };
    }),
  };
  return isUsable(scheme)
    ? scheme
    : value.fail('its days must come after the cut-off and by the last day, which is the 28th at the latest');
}
