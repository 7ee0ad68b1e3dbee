import type { Uuid } from '#domain/ids';
import { AD_HOC_SECTION, isAdHoc } from '#domain/plan/ad-hoc';
import type { Amendment } from '#domain/plan/amendment/amendment';
import type { KeptRow, NewRow } from '#domain/plan/amendment/plan-diff';
import { fieldsIn } from '#domain/plan/correction/correction';
import type { RowsOfPlan } from '#domain/plan/matching/comparable-rows';
import type { PlanItem, PlanSection } from '#domain/plan/plan';
import type { PlanProposal } from '#domain/plan/proposal';
import { plannedItem } from '#domain/plan/planned-item';
import type { LocalDate } from '#domain/time/local-date';

/** The plan's table after an amendment, in the order in which it is printed from now on. */
export interface AmendedPlan extends RowsOfPlan {
  /** Rows that both documents have, in the order of the amending one. */
  readonly kept: readonly KeptRow[];
  readonly added: ReadonlySet<Uuid>;
  readonly dropped: readonly PlanItem[];
  /** Sections that are called by another number now. */
  readonly renumbered: ReadonlyMap<string, string>;
}

/** What an amendment is applied with. */
export interface Amending {
  readonly amendment: Pick<Amendment, 'id' | 'scope' | 'date' | 'rows'>;
  readonly amending: PlanProposal;
  /** The day on which it applies. */
  readonly on: LocalDate;
  readonly newId: () => Uuid;
  /** Every row by which tasks of the plan were ever named. */
  readonly takenReferencePaths: ReadonlySet<string>;
}

/**
 * The rows that a plan has after an amendment. Rows keep their ids and the path by which their tasks are named; a new row that is printed
 * where another one stood names its tasks otherwise (`III.1-2`), for names of tasks are never used twice.
 */
export function amendedPlan(plan: RowsOfPlan, amending: Amending): AmendedPlan {
  const { rows, scope } = amending.amendment;
  const droppedIds = new Set(rows.flatMap((row) => (row.kind === 'dropped' ? [row.itemId] : [])));
  const keptById = new Map(rows.flatMap((row) => (row.kind === 'kept' ? [[row.itemId, row] as const] : [])));
  const newByRow = newItems(
    rows.filter((row) => row.kind === 'new'),
    amending,
  );
  const added = [...newByRow.values()];
  const inPlan = plan.items
    .filter(({ id }) => !droppedIds.has(id))
    .map((item) => {
      const row = keptById.get(item.id);
      return row === undefined ? item : amendedItem(item, row, amending);
    });
  const standing = new Map(inPlan.map((item) => [item.id, item]));
  const inDocument = rows.flatMap((row) => (row.kind === 'new' ? newByRow.get(row) : standing.get(row.itemId)) ?? []);
  const sections = scope === 'whole' ? printedAnew(plan.sections, amending.amending) : withFurther(plan.sections, amending.amending, added);
  return {
    items: scope === 'whole' ? [...inDocument, ...plan.items.filter(isAdHoc)] : bySection(sections, [...inPlan, ...added]),
    sections,
    kept: [...keptById.values()],
    added: new Set(added.map(({ id }) => id)),
    dropped: plan.items.filter(({ id }) => droppedIds.has(id)),
    renumbered: scope === 'whole' ? renumberedSections(plan.sections, sections) : new Map(),
  };
}

/** A row that reads as before keeps where it was read from, too. */
function amendedItem(item: PlanItem, row: KeptRow, { amendment, on }: Amending): PlanItem {
  const { path, section, after } = row;
  if (!changesRow(row)) return item;
  const { group, source } = row.item;
  const timing = after.timing && { timing: { ...after.timing, since: on } };
  return { ...item, ...after, ...timing, path, section, group, source, amendedBy: amendment.id };
}

/** Whether the row reads otherwise now, or is called by another number. */
export function changesRow(row: KeptRow): boolean {
  return row.path !== row.pathBefore || isReworded(row);
}

/** Whether the row reads otherwise now: that alone touches its tasks. */
export function isReworded({ after }: KeptRow): boolean {
  return fieldsIn(after).length > 0;
}

function newItems(rows: readonly NewRow[], { amendment, newId, takenReferencePaths }: Amending): ReadonlyMap<NewRow, PlanItem> {
  const taken = new Set(takenReferencePaths);
  return new Map(
    rows.map((row) => {
      const referencePath = freeReferencePath(row.path, taken);
      taken.add(referencePath);
      const planned = plannedItem(row.item, row.section, newId());
      return [row, { ...planned, timing: { ...planned.timing, since: amendment.date }, referencePath, amendedBy: amendment.id }];
    }),
  );
}

function freeReferencePath(path: string, taken: ReadonlySet<string>): string {
  const later = (count: number): string => {
    const named = `${path}-${String(count)}`;
    return taken.has(named) ? later(count + 1) : named;
  };
  return taken.has(path) ? later(2) : path;
}

function printedAnew(before: readonly PlanSection[], amending: PlanProposal): readonly PlanSection[] {
  return [...titled(amending), ...before.filter(({ number }) => number === AD_HOC_SECTION.number)];
}

function titled({ sections }: PlanProposal): readonly PlanSection[] {
  return sections.map(({ number, title }) => ({ number, title }));
}

/** Sections that only the amending document has come last. */
function withFurther(sections: readonly PlanSection[], amending: PlanProposal, added: readonly PlanItem[]): readonly PlanSection[] {
  const further = titled(amending).filter(
    ({ number }) => added.some(({ section }) => section === number) && !sections.some((one) => one.number === number),
  );
  return [...sections, ...further];
}

function bySection(sections: readonly PlanSection[], items: readonly PlanItem[]): readonly PlanItem[] {
  return sections.flatMap(({ number }) => items.filter(({ section }) => section === number));
}

/** A section is the same by its title; the numbers of those that come after a new one move. */
function renumberedSections(before: readonly PlanSection[], after: readonly PlanSection[]): ReadonlyMap<string, string> {
  const wordsOf = ({ title }: PlanSection): string => title.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return new Map(
    before.flatMap((section) => {
      const now = after.find((one) => wordsOf(one) !== '' && wordsOf(one) === wordsOf(section));
      return now === undefined || now.number === section.number ? [] : [[section.number, now.number] as const];
    }),
  );
}
