import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type CalendarYear, type SpecialDay, WorkingDays } from '#domain/timing/working-days';
import { readYaml } from '#composition/seeds/read-yaml';
import type { SeedValue } from '#composition/seeds/seed-value';

const FOLDER = 'calendars';
const NATIONAL = /^national-\d{4}\.yaml$/;

type Announcement = Pick<SpecialDay, 'announcement' | 'verified'>;

/**
 * Reads every `calendars/national-<year>.yaml` of a seeds folder, earliest year first.
 *
 * @throws SeedProblem when a file is no YAML or says something that no calendar can hold
 */
export async function readCalendars(folder: string): Promise<readonly CalendarYear[]> {
  const files = (await readdir(join(folder, FOLDER))).filter((file) => NATIONAL.test(file)).sort();
  return Promise.all(files.map(async (file) => readYear(await readYaml(folder, `${FOLDER}/${file}`))));
}

/** The working days of the country as its seeds know them. */
export async function nationalWorkingDays(folder: string): Promise<WorkingDays> {
  return new WorkingDays(await readCalendars(folder));
}

function readYear(file: SeedValue): CalendarYear {
  const field = file.fields(['year', 'announcements', 'days']);
  const year = field.year.year();
  const announcements = new Map(field.announcements.entries().map(([key, announcement]) => [key, readAnnouncement(announcement)]));
  const dates = new Set<string>();
  const days = field.days.items().map((day) => {
    const special = readDay(day, announcements);
    if (!special.date.startsWith(`${year}-`)) day.fail(`${special.date} is not a day of ${year}`);
    if (dates.has(special.date)) day.fail(`${special.date} stands twice`);
    dates.add(special.date);
    return special;
  });
  return { year, days };
}

function readAnnouncement(value: SeedValue): Announcement {
  const field = value.fields(['text', 'verified']);
  return { announcement: field.text.text(), verified: field.verified.flag() };
}

function readDay(day: SeedValue, announcements: ReadonlyMap<string, Announcement>): SpecialDay {
  const field = day.fields(['date', 'kind', 'name', 'announcement']);
  const name = field.name.fields(['vi', 'en']);
  const key = field.announcement.text();
  const announcement = announcements.get(key) ?? field.announcement.fail(`no entry "${key}" in announcements`);
  return {
    date: field.date.date(),
    kind: field.kind.oneOf(['off', 'working']),
    name: { vi: name.vi.text(), en: name.en.text() },
    ...announcement,
  };
}
