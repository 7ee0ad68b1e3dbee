import type { Command } from 'commander';
import type { NationalYearPreview, TenantEffect } from '#application/calendar/change-national-year';
import { loadCalendar, type LoadedYear } from '#composition/database/load-calendar';
import { readCalendarFile, type CalendarFile } from '#composition/seeds/read-calendars';
import { SeedProblem } from '#composition/seeds/seed-problem';
import type { Redating } from '#domain/occurrence/redated';
import type { ChangedDay } from '#domain/timing/changed-days';
import { buildId } from '../checkout.js';
import { print, printJson, tell } from '../output.js';
import { withDatabase } from '../with-database.js';

/** Exit code of a file that holds no calendar. */
const UNUSABLE_FILE = 2;

/** So many moves of a tenant are shown one by one. */
const SHOWN = 20;

export function addCalendar(program: Command): void {
  const calendar = program.command('calendar').description("the nation's working days, which hold for all tenants");
  calendar
    .command('load')
    .argument('<file>', 'one year as YAML, written like seeds/calendars/national-2026.yaml: it replaces what was known of that year')
    .description('Load a year of the national calendar, and move the open dates that are counted over it, in every tenant')
    .option('--dry-run', 'show what would move; nothing is written')
    .option('--json', 'print nothing but JSON, with every date')
    .addHelpText(
      'after',
      `
A date that is past never moves, and none moves into the past. A tenant's own days stay over the nation's. A load that was cut off is
completed by running it again. Needs DOCKET_ADMIN_DATABASE_URL where the login of DATABASE_URL does not own the database.

Exit codes: 0 done, or nothing to do; 1 not done; 2 the file holds no calendar (nothing is written)`,
    )
    .action(load);
}

async function load(path: string, { dryRun = false, json = false }: { dryRun?: boolean; json?: boolean }): Promise<void> {
  const file = await readOrExplain(path);
  if (file === null) return;
  const { year } = file.year;
  const show = json ? (): void => undefined : (preview: NationalYearPreview): void => printPreview(year, preview);
  const loaded = await withDatabase((url, adminUrl) => loadCalendar({ url, adminUrl }, file, { dryRun, buildId: buildId(), show }));
  if (json) printJson(asJson(year, loaded));
  else print(outcome(year, dryRun, loaded));
}

async function readOrExplain(path: string): Promise<CalendarFile | null> {
  try {
    return await readCalendarFile(path);
  } catch (error) {
    if (!(error instanceof SeedProblem)) throw error;
    tell(error.message);
    process.exitCode = UNUSABLE_FILE;
    return null;
  }
}

function printPreview(year: number, { isKnown, days, tenants }: NationalYearPreview): void {
  if (isKnown && days.length === 0) return;
  if (!isKnown) print(`${year} was not known yet`);
  for (const changed of days) print(dayLine(changed));
  for (const effect of tenants) printEffect(effect);
}

function printEffect({ tenant, tasks }: TenantEffect): void {
  const moves = tasks.filter(({ kind }) => kind === 'moves');
  const kept = tasks.length - moves.length;
  print(`\n${tenant.code}: ${counted(moves.length, 'date')} to move${kept === 0 ? '' : `, ${kept} kept because past`}`);
  const shown = moves.slice(0, SHOWN);
  const width = Math.max(0, ...shown.map(({ task }) => task.reference.length));
  for (const { task, to } of shown) print(`  ${task.reference.padEnd(width)}  ${task.dueOn ?? '–'} → ${to ?? '–'}`);
  if (moves.length > SHOWN) print(`  … and ${moves.length - SHOWN} more`);
}

function dayLine({ date, from, to }: ChangedDay): string {
  const special = to ?? from;
  const kind = `${from?.kind ?? 'ordinary'} → ${to?.kind ?? 'ordinary'}`;
  return `  ${date}  ${kind.padEnd('ordinary → ordinary'.length)}  ${special?.name.vi ?? ''} (${special?.announcement ?? ''})`;
}

function outcome(year: number, dryRun: boolean, { isKnown, days, moved }: LoadedYear): string {
  if (isKnown && days.length === 0) return `nothing changes: the calendar of ${year} says all this already`;
  if (dryRun) return '\ndry run: nothing was written';
  return `\nloaded: the calendar of ${year}, ${counted(days.length, 'day')} changed, ${counted(moved ?? 0, 'date')} moved`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function asJson(year: number, { isKnown, days, tenants, moved }: LoadedYear): object {
  const effect = ({ tenant, tasks }: TenantEffect): object => ({ tenant: tenant.code, tasks: tasks.map(taskJson) });
  return { year, isKnown, days, tenants: tenants.map(effect), moved };
}

function taskJson(redating: Redating): object {
  const { kind, task, to } = redating;
  const because = redating.kind === 'keeps' ? redating.because : null;
  return { id: task.id, reference: task.reference, from: task.dueOn, to, moves: kind === 'moves', keptBecause: because };
}
