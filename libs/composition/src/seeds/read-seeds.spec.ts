import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readSeeds } from '#composition/seeds/read-seeds';
import { SeedProblem } from '#composition/seeds/seed-problem';
import { SEEDS_FOLDER } from '#testing/kon-tum';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-seeds-'));
  for (const part of ['organisation', 'people.yaml', 'plans.yaml', 'plans', 'reporting'])
    await cp(join(SEEDS_FOLDER, part), join(folder, part), { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** What reading says after the first `wrongly` of a file was put for `right`. */
async function problemAfter(file: string, right: string, wrongly: string): Promise<SeedProblem> {
  const text = await readFile(join(folder, file), 'utf8');
  if (!text.includes(right)) throw new Error(`"${right}" does not stand in ${file}`);
  await writeFile(join(folder, file), text.replace(right, wrongly));
  return problem();
}

async function problem(): Promise<SeedProblem> {
  const outcome: unknown = await readSeeds(folder).catch((refusal: unknown) => refusal);
  if (outcome instanceof SeedProblem) return outcome;
  throw new Error('the seeds were read without a problem', { cause: outcome });
}

describe('the seeds', () => {
  it('hold the root and its Office, the departments of early 2025, ten districts and the 102 communes', async () => {
    const { units } = await readSeeds(folder);
    const count = (type: string) => units.filter((unit) => unit.type === type).length;
    expect(units.filter((unit) => unit.parent === null).map((unit) => unit.code)).toEqual(['UBND.Tinh']);
    expect([count('department'), count('people-committee'), count('division')]).toEqual([18, 1 + 10, 11]);
    expect([count('ward'), count('township'), count('commune')]).toEqual([10, 7, 85]);
    expect(units.filter((unit) => unit.type === 'office').map((unit) => unit.code)).toEqual(['VP.Tinh', 'VP']);
  });

  it('say how reports run, with days that come after the cut-off', async () => {
    const { reporting } = await readSeeds(folder);
    expect(reporting.map(({ symbol, cutOffDay, lastDay, verified }) => ({ symbol, cutOffDay, lastDay, verified }))).toEqual([
      { symbol: '01/2020/TT-VPCP', cutOffDay: 14, lastDay: 25, verified: false },
    ]);
    const { message } = await problemAfter('reporting/01-2020-TT-VPCP.yaml', 'lastDay: 25', 'lastDay: 18');
    expect(message).toContain('by the last day');
  });

  it('say of every unit whether it is verified, and from where it is known', async () => {
    const { units } = await readSeeds(folder);
    const unverified = units.filter((unit) => !unit.verified && unit.type !== 'commune' && unit.type !== 'township');
    expect(unverified.map((unit) => unit.code)).toEqual([
      ...['S.TaiChinh', 'S.KHDT', 'S.CongThuong', 'S.NNPTNT', 'S.GTVT', 'S.XayDung', 'S.TNMT', 'S.LDTBXH', 'S.VHTTDL', 'S.KHCN'],
      ...['S.GDDT', 'S.YTe', 'S.NgoaiVu', 'BanDanToc', 'ThanhTraTinh', 'BQLKKT', 'DaiPTTH'],
      ...['P.TCKH', 'P.TNMT', 'P.LDTBXH', 'P.VHTT', 'P.GDDT', 'P.YTe', 'P.KinhTe', 'P.QLDT', 'ThanhTra'],
    ]);
    expect(units.filter((unit) => unit.source.length < 20)).toEqual([]);
  });

  it.each([
    ['ubnd-tp', 21],
    ['h-dak-glei', 12],
    ['h-dak-ha', 11],
    ['h-dak-to', 9],
    ['h-ia-h-drai', 3],
    ['h-kon-plong', 9],
    ['h-kon-ray', 7],
    ['h-ngoc-hoi', 8],
    ['h-sa-thay', 11],
    ['h-tu-mo-rong', 11],
  ])('give %s its %i communes', async (district, communes) => {
    const { units } = await readSeeds(folder);
    const own = units.filter(({ parent, type }) => parent === district && ['ward', 'township', 'commune'].includes(type));
    expect(own).toHaveLength(communes);
  });

  it('hold no password, and a sign-in name for everybody', async () => {
    expect(await readFile(join(folder, 'people.yaml'), 'utf8')).not.toMatch(/password:/i);
    const { people } = await readSeeds(folder);
    expect(people.map((person) => person.signIn)).toContain('thu.noivu');
    expect(people.every((person) => person.memberships.length > 0)).toBe(true);
  });

  it('fill the fields that a file leaves out', async () => {
    const { units, people } = await readSeeds(folder);
    expect(units.find((unit) => unit.key === 'thanh-tra')).toMatchObject({
      aliases: [],
      officerSubmits: false,
      validFrom: '2025-01-01',
      validTo: null,
    });
    expect(people[0]?.memberships[0]).toEqual({ unit: 'p-noi-vu', role: 'officer', validFrom: '2025-01-01', validTo: null });
  });
});

describe('a seed file that cannot be loaded is refused with file, path and problem:', () => {
  it('a missing file', async () => {
    await rm(join(folder, 'plans.yaml'));
    expect(await problem()).toMatchObject({ file: 'plans.yaml', path: '', problem: `is missing in ${folder}` });
  });

  it('a file that is no YAML', async () => {
    const { file, problem: said } = await problemAfter('people.yaml', 'people:', 'people: [');
    expect([file, said]).toEqual(['people.yaml', expect.stringContaining('line')]);
  });

  it.each([
    ['a misspelt field', 'organisation/province.yaml', 'isAgency: false', 'isAgencie: false', 'units[0]', 'unknown field "isAgencie"'],
    ['a missing text', 'organisation/province.yaml', '    name: UBND tỉnh Kon Tum\n', '', 'units[0].name', 'must be a text'],
    [
      'a flag that is a text',
      'organisation/province.yaml',
      'isAgency: false',
      'isAgency: "no"',
      'units[0].isAgency',
      'must be true or false',
    ],
    [
      'an unknown type',
      'organisation/province.yaml',
      'type: office',
      'type: bureau',
      'units[1].type',
      '"bureau" is none of people-committee',
    ],
    ['a code with marks', 'organisation/city.yaml', 'code: P.NoiVu', 'code: P.NộiVụ', 'units[2].code', '"P.NộiVụ" is not a unit code'],
    ['a code twice', 'organisation/city.yaml', 'code: P.TuPhap', 'code: P.NoiVu', 'units[3].code', '"P.NoiVu" stands twice'],
    [
      'a parent that stands nowhere above',
      'organisation/province.yaml',
      'parent: ubnd-tinh',
      'parent: vp-tp',
      'units[1].parent',
      'no unit above',
    ],
    ['a second root', 'organisation/province.yaml', 'parent: ubnd-tinh', 'parent: null', 'units', 'exactly one unit'],
    [
      'a source that is not listed',
      'organisation/city.yaml',
      'source: ward-list',
      'source: hearsay',
      'units[14].source',
      'no entry "hearsay"',
    ],
    [
      'a day that is none',
      'organisation/province.yaml',
      'validFrom: 2025-01-01',
      'validFrom: 2025-02-30',
      'validFrom',
      'not a day of the calendar',
    ],
    ['a group of no type', 'organisation/parties.yaml', 'types: [division]', 'types: []', 'parties[0].rule.types', 'at least one type'],
    ['a role with a rule', 'organisation/parties.yaml', 'kind: group', 'kind: role', 'parties[0].rule', 'a role has no rule'],
    ['a key twice, even in two files', 'people.yaml', 'key: thu\n', 'key: p-noi-vu\n', 'people[0].key', '"p-noi-vu" stands twice'],
    ['a sign-in name with marks', 'people.yaml', 'signIn: thu.noivu', 'signIn: thư.nộivụ', 'people[0].signIn', 'not a sign-in name'],
    ['a role that nobody has', 'people.yaml', 'role: officer', 'role: king', 'people[0].memberships[0].role', '"king" is none of officer'],
    ['a unit that does not exist', 'people.yaml', 'unit: p-noi-vu', 'unit: p-khac', 'people[0].memberships[0].unit', 'no unit has the key'],
    ['a close policy of one’s own', 'plans.yaml', 'on-final-approval', 'never', 'plans[0].closePolicy', '"never" is none of'],
    ['a verb that nobody decides on', 'plans.yaml', '[approve,', '[bless,', 'plans[0].responsibilities[0].verbs[0]', '"bless" is none of'],
    [
      'a decider of both kinds',
      'plans.yaml',
      'role: reviewer',
      'person: thu, role: reviewer',
      'plans[0].responsibilities[0].decider',
      'either',
    ],
  ])('%s', async (_case, file, right, wrongly, path, said) => {
    const refused = await problemAfter(file, right, wrongly);
    expect(refused).toMatchObject({ file, path });
    expect(refused.problem).toContain(said);
    expect(refused.message).toContain(`${file}, ${path}: `);
  });
});
