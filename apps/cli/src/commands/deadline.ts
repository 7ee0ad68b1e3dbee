import { type Command, InvalidArgumentError, Option } from 'commander';
import { UNIT_TYPES, type UnitType } from '#domain/organisation/unit';
import { isLocalDate, type LocalDate } from '#domain/time/local-date';
import { type DeadlineExplanation, explainDeadline } from '#domain/timing/explain-deadline';
import type { Occurrence } from '#domain/timing/rule';
import { readReporting } from '#composition/seeds/read-reporting';
import { nationalWorkingDays } from '#composition/seeds/read-calendars';
import { CHECKOUT } from '../checkout.js';
import { print, printJson } from '../output.js';
import { readYear } from '../read-year.js';

interface ExplainOptions {
  year: number;
  from?: LocalDate;
  event?: LocalDate;
  statute?: boolean;
  reporter?: UnitType;
  json?: true;
}

export function addDeadline(program: Command): void {
  const deadline = program.command('deadline').description('times, from the words that plans print');
  deadline
    .command('explain')
    .argument('<text>', 'the words, as "Trước ngày 25 hằng tháng"')
    .description('Say what a printed time means, when it falls due and why; nothing is stored')
    .requiredOption('--year <year>', "the plan's year, where the text prints none", readYear)
    .option('--from <date>', 'leave out what recurs before this day, as 2025-02-06', readDate)
    .option('--event <date>', 'the day of the event that the words wait for', readDate)
    .option('--statute', "let the law's term decide where the words print another")
    .addOption(new Option('--reporter <type>', 'date reports as a unit of this type sends them, by seeds/reporting').choices(UNIT_TYPES))
    .option('--json', 'print nothing but JSON')
    .addHelpText(
      'after',
      '\nThe command knows no tenant: without --reporter periods are calendar periods; days off are the national ones of 2025 and 2026.',
    )
    .action(explain);
}

async function explain(text: string, { year, from, event, statute = false, reporter, json }: ExplainOptions): Promise<void> {
  const calendar = await nationalWorkingDays(`${CHECKOUT}/seeds`);
  const explanation = explainDeadline(text, {
    year,
    calendar,
    statutoryWins: statute,
    ...(from && { from }),
    ...(event && { eventDate: event }),
    ...(reporter && { reporter, reporting: await readReporting(`${CHECKOUT}/seeds`) }),
  });
  if (json) printJson(explanation);
  else printExplanation(explanation);
}

function printExplanation({ confidence, rules, occurrences, meaning, ambiguities }: DeadlineExplanation): void {
  print(meaning.vi);
  print(meaning.en);
  print(`\n${rules.map(({ kind }) => kind).join(', ')}  (${confidence})`);
  for (const occurrence of occurrences) print(`  ${occurrenceLine(occurrence)}`);
  for (const { code, message } of ambiguities) print(`${code}: ${message}`);
}

function occurrenceLine({ label, from, due, beside, reason }: Occurrence): string {
  if (due === null) return `${label}: ${reason ?? ''}`;
  return `${label}: ${from === null ? '' : `${from} – `}${due}${beside === undefined ? '' : ` (by the other term: ${beside})`}`;
}

function readDate(text: string): LocalDate {
  if (!isLocalDate(text) || text < '1900' || text >= '2100')
    throw new InvalidArgumentError('A day of the calendar like 2025-02-14 is expected.');
  return text;
}
