import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays } from '#domain/time/local-date';
import { WorkingDays } from '#domain/timing/working-days';
import { readCalendarFile, readCalendars } from '#composition/seeds/read-calendars';
import { SEEDS_FOLDER } from '#testing/kon-tum';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-calendars-'));
  await cp(join(SEEDS_FOLDER, 'calendars'), join(folder, 'calendars'), { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('the national calendars', () => {
  it.each([2025, 2026])('make 250 working days of %i', async (year) => {
    const calendar = new WorkingDays(await readCalendars(folder));
    let working = 0;
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
      const status = calendar.statusOf(day);
      if ('working' in status && status.working) working++;
    }
    expect(working).toBe(250);
  });

  it('say of every special day what made it so, and whether that was read', async () => {
    const days = (await readCalendars(folder)).flatMap((year) => year.days);
    expect(days.filter(({ announcement }) => announcement.length < 20)).toEqual([]);
    expect(days.find(({ date }) => date === '2026-01-10')).toEqual({
      date: '2026-01-10',
      kind: 'working',
      name: { vi: 'làm bù cho 02/01', en: 'worked instead of 2 January' },
      announcement: 'Công văn 12729/VPCP-KGVX ngày 25/12/2025 (nghỉ 02/01, làm bù 10/01; số công văn theo nguồn thứ cấp)',
      verified: false,
    });
  });

  it('leave out 24/11/2026, which nobody has confirmed', async () => {
    expect(new WorkingDays(await readCalendars(folder)).statusOf('2026-11-24')).toEqual({ working: true, special: null });
  });
});

describe('a calendar that cannot be loaded is refused with file, path and problem:', () => {
  it.each([
    ['a day of another year', 'date: 2025-01-01', 'date: 2026-01-01', 'days[0]', '2026-01-01 is not a day of 2025'],
    ['a day twice', 'date: 2025-01-28', 'date: 2025-01-27', 'days[2]', '2025-01-27 stands twice'],
    ['a day that is none', 'date: 2025-01-01', 'date: 2025-02-30', 'days[0].date', '"2025-02-30" is not a day of the calendar'],
    ['a kind of one’s own', 'kind: off', 'kind: half', 'days[0].kind', '"half" is none of off, working'],
    ['an announcement that is not listed', 'announcement: tet', 'announcement: hearsay', 'days[1].announcement', 'no entry "hearsay"'],
    ['a working day that works anyway', 'date: 2025-04-26', 'date: 2025-04-25', 'days[7]', '2025-04-25 is working as its weekday says'],
    ['a day off that is one anyway', 'date: 2025-05-01', 'date: 2025-05-03', 'days[9]', '2025-05-03 is off as its weekday says'],
    ['days without a list', /days:\n.*$/s, 'days:\n', 'days', 'must be a list'],
    ['no year', 'year: 2025\n', '', 'year', 'must be a year'],
    ['a misspelt field', 'verified: true', 'verifed: true', 'announcements.labour-code', 'unknown field "verifed"'],
  ])('%s', async (_case, right, wrongly, path, problem) => {
    const file = join(folder, 'calendars', 'national-2025.yaml');
    const text = await readFile(file, 'utf8');
    const wrong = text.replace(right, wrongly);
    expect(wrong).not.toBe(text);
    await writeFile(file, wrong);
    await expect(readCalendars(folder)).rejects.toMatchObject({
      name: 'SeedProblem',
      file: 'calendars/national-2025.yaml',
      path,
      problem: expect.stringContaining(problem),
    });
  });
});

describe('a calendar file by itself', () => {
  it('is read with the digest of its bytes', async () => {
    const path = join(folder, 'calendars', 'national-2026.yaml');
    const { year, document } = await readCalendarFile(path);
    expect(year).toEqual((await readCalendars(folder))[1]);
    const bytes = await readFile(path);
    expect(document).toEqual({
      digest: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
      mediaType: 'application/yaml',
    });
  });

  it.each([
    ['nothing in it', '', 'must be a mapping'],
    ['no YAML in it', 'year: [2026', 'Flow sequence'],
    ['an alias of nothing', 'year: *known', 'known'],
  ])('is refused with %s', async (_case, text, problem) => {
    const path = join(folder, 'late.yaml');
    await writeFile(path, text);
    await expect(readCalendarFile(path)).rejects.toMatchObject({
      name: 'SeedProblem',
      file: path,
      problem: expect.stringContaining(problem),
    });
  });

  it('is refused where it is not there, or is a folder', async () => {
    await expect(readCalendarFile(join(folder, 'none.yaml'))).rejects.toMatchObject({ problem: 'there is no such file' });
    await expect(readCalendarFile(folder)).rejects.toMatchObject({ name: 'SeedProblem', file: folder });
  });
});
