import type { Uuid } from '#domain/ids';
import { changesOf, type RowFields } from '#domain/plan/correction/correction';
import { type ComparablePlanRow, comparableRows, type RowsOfPlan } from '#domain/plan/matching/comparable-rows';
import { pairRows } from '#domain/plan/matching/pair-rows';
import { type ComparableRow, rowLikeness } from '#domain/plan/matching/row-likeness';
import { itemPath } from '#domain/plan/plan';
import type { PlanProposal, ProposedItem } from '#domain/plan/proposal';

/** A row that both documents have. `before` and `after` hold the fields that differ; `path` is that of the amending document. */
export interface KeptRow {
  readonly kind: 'kept';
  readonly itemId: Uuid;
  readonly pathBefore: string;
  readonly path: string;
  readonly before: RowFields;
  readonly after: RowFields;
  /** How like the two are (0–1). */
  readonly likeness: number;
  /** Whether somebody must say that they are the same row. */
  readonly isDoubtful: boolean;
}

export interface NewRow {
  readonly kind: 'new';
  readonly path: string;
  readonly section: string;
  readonly item: ProposedItem;
}

/** A row that the amending document has no more. */
export interface DroppedRow {
  readonly kind: 'dropped';
  readonly itemId: Uuid;
  readonly pathBefore: string;
}

export type RowAmendment = KeptRow | NewRow | DroppedRow;

/** What people said of rows: of a row of the plan by its id, its path in the amending document, or null where that one drops it. */
export type SaidPairs = ReadonlyMap<Uuid, string | null>;

/** Rows less like each other than this are two rows. */
const LEAST = 0.5;
/** From here on two rows are surely one. */
const SURE = 0.85;

interface DocumentRow extends ComparableRow {
  readonly path: string;
  readonly section: string;
  readonly item: ProposedItem;
}

/**
 * What a second document changes in a plan: rows kept (with the fields that differ and the number that each has now), new and dropped, in
 * the order of the document, the dropped ones last. A row is the same by its words, not by its number: numbers move when rows come and go.
 */
export function planDiff(plan: RowsOfPlan, amending: PlanProposal, said: SaidPairs = new Map()): readonly RowAmendment[] {
  const before = comparableRows(plan);
  const after = documentRows(amending);
  const likeness = rowLikeness([...before, ...after]);
  const told = before.flatMap((row) => {
    const path = said.get(row.planItem.id);
    const other = after.find((one) => one.path === path);
    return other === undefined ? [] : [{ before: row, after: other, likeness: likeness(row, other) }];
  });
  const toldRows = new Set<ComparableRow>(told.flatMap((pair) => [pair.before, pair.after]));
  const open = <Kind extends ComparableRow>(rows: readonly Kind[]): readonly Kind[] => rows.filter((row) => !toldRows.has(row));
  const undecided = open(before).filter((row) => said.get(row.planItem.id) !== null);
  const found = pairRows(undecided, open(after), likeness, LEAST);
  const pairs = [...told.map((pair) => ({ ...pair, isTold: true })), ...found.pairs.map((pair) => ({ ...pair, isTold: false }))];
  const pairOf = new Map(pairs.map(({ before: row, after: other, ...pair }) => [other, { row, ...pair }]));
  const kept = new Set([...pairOf.values()].map(({ row }) => row));
  return [
    ...after.map((row): RowAmendment => {
      const pair = pairOf.get(row);
      if (pair === undefined) return { kind: 'new', path: row.path, section: row.section, item: row.item };
      return keptRow(pair.row, row, pair);
    }),
    ...before
      .filter((row) => !kept.has(row))
      .map(({ planItem }): DroppedRow => ({ kind: 'dropped', itemId: planItem.id, pathBefore: planItem.path })),
  ];
}

function keptRow(
  { planItem }: ComparablePlanRow,
  { path, item }: DocumentRow,
  { likeness, isTold }: { readonly likeness: number; readonly isTold: boolean },
): KeptRow {
  const { content, deliverables, leads, coordinators, timing, nilAllowed } = item;
  // Whom the issuer's part of the results falls to is said at publishing, and no document says it.
  const { byIssuer } = planItem.deliverables;
  const isSameList = deliverables.items.length === planItem.deliverables.items.length;
  const wanted = { ...deliverables, ...(byIssuer && isSameList && { byIssuer }) };
  const changes = changesOf(planItem, { content, deliverables: wanted, leads, coordinators, timing, nilAllowed });
  return {
    kind: 'kept',
    itemId: planItem.id,
    pathBefore: planItem.path,
    path,
    ...changes,
    likeness,
    isDoubtful: !isTold && likeness < SURE,
  };
}

function documentRows({ sections }: PlanProposal): readonly DocumentRow[] {
  return sections.flatMap(({ number: section, title, items }) =>
    items.map((item) => ({
      item,
      section,
      path: itemPath(section, item.number),
      content: item.content,
      deliverables: item.deliverables.items,
      headings: [title, item.group ?? ''],
    })),
  );
}
