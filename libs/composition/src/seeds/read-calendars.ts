import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorCode } from '#adapters/system-error-code';
import type { AuditEventDraft } from '#domain/audit/event';
import { isWeekend } from '#domain/time/local-date';
import { type CalendarYear, type SpecialDay, WorkingDays } from '#domain/timing/working-days';
import { readYaml, yamlOf } from '#composition/seeds/read-yaml';
import { SeedProblem } from '#composition/seeds/seed-problem';
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

/** One calendar file, wherever it lies: its year, and which bytes said so. */
export interface CalendarFile {
  readonly year: CalendarYear;
  readonly document: AuditEventDraft['documents'][number];
}

/** @throws SeedProblem when the file cannot be read, is no YAML, or says something that no calendar can hold */
export async function readCalendarFile(path: string): Promise<CalendarFile> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new SeedProblem(path, '', systemErrorCode(cause) === 'ENOENT' ? 'there is no such file' : `cannot be read: ${String(cause)}`);
  });
  const digest = createHash('sha256').update(bytes).digest('hex');
  const year = readYear(yamlOf(bytes.toString('utf8'), path));
  return { year, document: { digest, size: bytes.length, mediaType: 'application/yaml' } };
}

/** The working days of the country as its seeds know them. */
export async function nationalWorkingDays(folder: string): Promise<WorkingDays> {
  return new WorkingDays(await readCalendars(folder));
}

function readYear(file: SeedValue): CalendarYear {
  const field = file.fields(['year', 'announcements', 'days']);
  const year = field.year.year();
  const announcements = new Map(field.announcements.entries().map(([key, announcement]) => [key, readAnnouncement(announcement)]));
  if (field.days.isAbsent) field.days.fail('must be a list, empty where every day is as its weekday says');
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
  const date = field.date.date();
  const kind = field.kind.oneOf(['off', 'working']);
  if ((kind === 'working') !== isWeekend(date)) day.fail(`${date} is ${kind} as its weekday says`);
  return {
    date,
    kind,
    name: { vi: name.vi.text(), en: name.en.text() },
    ...announcement,
  };
}
