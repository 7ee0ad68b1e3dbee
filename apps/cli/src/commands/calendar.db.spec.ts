import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { loadExamplePlan } from '#composition/example-plan/load-example-plan';
import { readExamplePlan } from '#composition/example-plan/read-example-plan';
import { readSeeds } from '#composition/seeds/read-seeds';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';
import { SEEDS_FOLDER } from '#testing/kon-tum';

// Read when the command is loaded; compiled code lies one folder deeper than this file does.
process.env['DOCKET_CHECKOUT'] = fileURLToPath(new URL('../../../..', import.meta.url));
const { addCalendar } = await import('./calendar.js');

/** Monday 17/02/2025: on it the example's ten days from 07/02/2025 end. */
const LATE = '  - { date: 2025-02-17, kind: off, name: { vi: Ngày nghỉ mới, en: New day off }, announcement: tet }\n';
const REFERENCE = 'VD-2025/III.1/2025-02-17/P.VHTT';

describe('docket calendar load', () => {
  let world: DocketWorld;
  let folder: string;
  let seeded: string;
  let printed: string;
  let told: string;
  const environment = { ...process.env };

  const run = async (text: string, ...options: string[]): Promise<void> => {
    const path = join(folder, 'late.yaml');
    await writeFile(path, text);
    const program = new Command('docket');
    addCalendar(program);
    await program.parseAsync(['calendar', 'load', path, ...options], { from: 'user' });
  };
  const dueOn = async (): Promise<string> => {
    const [row] = await world.sql<{ due: string }>('SELECT effective_due_on::text AS due FROM task WHERE reference = $1', [REFERENCE]);
    return row?.due ?? '';
  };
  const clockShows = (instant: string): Promise<object[]> =>
    world.sql(`UPDATE demo_clock SET offset_ms = $1`, [Date.parse(instant) - Date.now()]);

  beforeAll(async () => {
    world = await createDocketWorld();
    folder = await mkdtemp(join(tmpdir(), 'docket-calendar-'));
    seeded = await readFile(join(SEEDS_FOLDER, 'calendars', 'national-2025.yaml'), 'utf8');
    const seeds = await readSeeds(SEEDS_FOLDER);
    const { intake, tenant } = world;
    const accountFor = (): Promise<null> => Promise.resolve(null);
    const loading = { environment: world.environment, intake, tenant, folder: SEEDS_FOLDER, accountFor };
    await loadExamplePlan(await readExamplePlan(SEEDS_FOLDER, seeds), seeds, loading);
    await world.sql('INSERT INTO demo_clock (offset_ms) VALUES (0)');
    process.env['DATABASE_URL'] = world.database.url;
    process.env['DOCKET_ADMIN_DATABASE_URL'] = world.database.adminUrl;
  });
  afterAll(async () => {
    process.env = environment;
    await rm(folder, { recursive: true });
    await world.end();
  });
  beforeEach(async () => {
    [printed, told] = ['', ''];
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      told += String(text);
      return true;
    });
    await clockShows('2025-02-10T01:00:00.000Z');
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
  });

  it.each([
    ['no YAML', 'year: [2025', 'late.yaml: '],
    ['an unknown field', 'years: 2025\n', 'late.yaml: unknown field "years"'],
    ['no year', 'announcements: {}\ndays: []\n', 'late.yaml, year: must be a year'],
    ['a day twice', (text: string) => text + LATE + LATE, 'late.yaml, days[14]: 2025-02-17 stands twice'],
    [
      'a weekday that is worked anyway',
      (text: string) => text + LATE.replace('off', 'working'),
      'late.yaml, days[13]: 2025-02-17 is working as its weekday says',
    ],
  ])('says where a file with %s is wrong, and writes nothing', async (_case, given, problem) => {
    await run(typeof given === 'string' ? given : given(seeded));
    expect(told).toContain(problem);
    expect({ printed, exitCode: process.exitCode }).toEqual({ printed: '', exitCode: 2 });
    expect(await world.sql('SELECT 1 FROM platform_event')).toEqual([]);
  });

  it('shows in a dry run what would move, and writes nothing', async () => {
    await run(seeded + LATE, '--dry-run');
    expect(printed).toContain('  2025-02-17  ordinary → off       Ngày nghỉ mới (Thông báo lịch nghỉ Tết');
    expect(printed).toContain(`\nkon-tum: 1 date to move\n  ${REFERENCE}  2025-02-17 → 2025-02-18\n`);
    expect(printed).toContain('dry run: nothing was written\n');
    expect(await dueOn()).toBe('2025-02-17');
    expect(await world.sql('SELECT 1 FROM platform_event')).toEqual([]);
  });

  it('moves no past date, by the clock that the database lives by', async () => {
    await clockShows('2025-02-17T17:00:00.000Z');
    await run(seeded + LATE, '--dry-run');
    expect(printed).toContain('\nkon-tum: 0 dates to move, 1 kept because past\n');
    await world.sql('DELETE FROM demo_clock');
    printed = '';
    await run(seeded + LATE, '--dry-run');
    expect(printed).toContain('\nkon-tum: 0 dates to move, 1 kept because past\n');
    await world.sql('INSERT INTO demo_clock (offset_ms) VALUES (0)');
  });

  it('moves the dates, once', async () => {
    await run(seeded + LATE);
    expect(printed).toContain('loaded: the calendar of 2025, 1 day changed, 1 date moved\n');
    expect(await dueOn()).toBe('2025-02-18');
    printed = '';
    await run(seeded + LATE);
    expect(printed).toBe('nothing changes: the calendar of 2025 says all this already\n');
    expect(await world.sql('SELECT 1 AS n FROM platform_event')).toEqual([{ n: 1 }]);
  });

  it('prints nothing but JSON where that is asked for', async () => {
    await run(seeded, '--json', '--dry-run');
    expect(JSON.parse(printed)).toMatchObject({
      year: 2025,
      isKnown: true,
      days: [{ date: '2025-02-17', to: null }],
      tenants: [{ tenant: 'kon-tum', tasks: [{ reference: REFERENCE, from: '2025-02-18', to: '2025-02-17', moves: true }] }],
      moved: null,
    });
  });

  it('is not done by the login that serves', async () => {
    process.env['DOCKET_ADMIN_DATABASE_URL'] = '';
    await expect(run(seeded)).rejects.toThrow('permission denied to set role "docket_owner"');
    process.env['DOCKET_ADMIN_DATABASE_URL'] = world.database.adminUrl;
    expect(await dueOn()).toBe('2025-02-18');
  });
});
