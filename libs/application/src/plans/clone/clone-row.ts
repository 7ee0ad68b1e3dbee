import { cellsOf, rereadRow, type RowReading } from '#application/plans/proposal-correction/reread-row';
import type { NameResolver } from '#domain/organisation/resolve-name';
import { shiftYear } from '#domain/plan/clone/shift-year';
import { itemPath, type Plan, type PlanItem } from '#domain/plan/plan';
import { CELL_NAMES, type CellName, type Diagnostic, type ProposedItem, type RowSource } from '#domain/plan/proposal';
import { isWeekend, type LocalDate } from '#domain/time/local-date';
import { resolveTiming } from '#domain/timing/resolve-timing';
import type { RuleKind } from '#domain/timing/rule';
import { isMissing, type WorkingDays } from '#domain/timing/working-days';
import { question, warning } from '#plan-import/diagnosis/diagnostic';

/** What a row is moved by: the plan that it stands in, the working days, and who is called how. */
export interface CloneSetting {
  readonly plan: Plan;
  readonly calendar: WorkingDays;
  readonly resolve: NameResolver;
}

/** The cells whose words name years. */
const DATED_CELLS = ['content', 'deliverable', 'timing'] as const satisfies readonly CellName[];

/** Days that the plan names: whoever chose them looked at last year's calendar. */
const NAMED_DAYS: readonly RuleKind[] = ['before-date', 'by-date', 'on-date'];

/** What falls due by something that may not happen again. */
const BY_EVENT: readonly RuleKind[] = ['days-before-event', 'days-after-event', 'after-event', 'by-document'];

/**
 * A row of a plan as the next year's would print it. What last year's row says stands as printed, the words of the new year as a
 * correction of it; what people answered last year stays answered, and what the new year makes doubtful is asked.
 */
export function cloneRow(item: PlanItem, { plan, calendar, resolve }: CloneSetting): ProposedItem {
  const before = wordsOf(item);
  const shifted = DATED_CELLS.map((cell) => [cell, shiftYear(before[cell], plan.year)] as const);
  const after = { ...before, ...Object.fromEntries(shifted.map(([cell, { text }]) => [cell, text])) };
  const reading = (cells: RowReading['cells'], planYear: number): RowReading => ({ cells, planYear, isShared: false });
  const last = asProposed(item, sourceOf(item, after));
  const row = rereadRow(last, reading(before, plan.year), reading(after, plan.year + 1), 'timing', resolve);
  const left = shifted.flatMap(([cell, { left: words }]) => words.map((printed) => stillNamed(cell, printed, plan.year + 1)));
  return { ...row, diagnostics: [...row.diagnostics, ...left, ...doubtsOfTime(row, plan, calendar)] };
}

/** The words of the row in force: corrections and amendments included. */
function wordsOf({ source, content, timing }: PlanItem): Readonly<Record<CellName, string>> {
  return { ...cellsOf({ source }), content, timing: timing.text };
}

function asProposed(item: PlanItem, source: RowSource): ProposedItem {
  const { group, content, leadMode, leads, coordinators, deliverables, timing, nilAllowed } = item;
  return {
    number: item.path.slice(itemPath(item.section, '').length),
    ...{ group, content, leadMode, leads, coordinators, deliverables, nilAllowed, source },
    timing: { text: timing.text, rules: timing.rules },
    clonedFrom: item.id,
    diagnostics: [],
  };
}

/** Where last year's row stands in its document, with the new words in place of what it prints. */
function sourceOf({ source: { page, table, row, cells, corrected } }: PlanItem, words: Readonly<Record<CellName, string>>): RowSource {
  const changed = CELL_NAMES.filter((cell) => words[cell] !== cells[cell] && (cell !== 'number' || corrected?.number !== undefined));
  return { page, table, row, cells, corrected: Object.fromEntries(changed.map((cell) => [cell, words[cell]])) };
}

function stillNamed(cell: CellName, printed: string, year: number): Diagnostic {
  return { ...question('cloned-still-named', cell, `Còn nhắc "${printed}": xin xem còn đúng cho năm ${year} không.`), about: printed };
}

function doubtsOfTime({ timing }: ProposedItem, plan: Plan, calendar: WorkingDays): readonly Diagnostic[] {
  const { beforeIsInclusive, statutoryWins } = plan;
  const named = timing.rules.filter(({ kind }) => NAMED_DAYS.includes(kind));
  const due = resolveTiming(named, { year: plan.year + 1, beforeIsInclusive, statutoryWins, calendar }).flatMap(
    ({ due: day }) => day ?? [],
  );
  const off = due
    .filter((day) => isDayOff(day, calendar))
    .map((day) => ({
      ...question('cloned-day-off', 'timing', `Hạn ${dayWritten(day)} rơi vào ngày nghỉ: giữ hay sửa?`),
      about: dayWritten(day),
    }));
  const byEvent = timing.rules.some(({ kind }) => BY_EVENT.includes(kind));
  return [
    ...off,
    ...(byEvent ? [warning('cloned-event', 'timing', 'Hạn tính theo sự kiện, văn bản: xin xem năm mới còn như vậy không.')] : []),
  ];
}

/** Where nobody has entered the year's days yet, its weekends are known all the same. */
function isDayOff(day: LocalDate, calendar: WorkingDays): boolean {
  const status = calendar.statusOf(day);
  return isMissing(status) ? isWeekend(day) : !status.working;
}

/** As plans print it: `14/02/2026`. */
function dayWritten(day: LocalDate): string {
  return day.split('-').toReversed().join('/');
}
