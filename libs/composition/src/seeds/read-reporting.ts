import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UNIT_TYPES } from '#domain/organisation/unit';
import type { ReportingScheme } from '#domain/timing/reporting-scheme';
import { schemeBlockers } from '#domain/timing/scheme-blockers';
import { readYaml } from '#composition/seeds/read-yaml';
import type { SeedValue } from '#composition/seeds/seed-value';

const FOLDER = 'reporting';

const FAULTS: Readonly<Record<string, string>> = {
  'scheme-days-wrong': 'its days must come after the cut-off and by the last day, which is the 28th at the latest',
  'scheme-type-twice': 'a type of unit must be in one tier alone',
};

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
  const wrong = schemeBlockers(scheme).map(({ code }) => FAULTS[code] ?? code);
  return wrong.length === 0 ? scheme : value.fail(wrong.join('; '));
}
