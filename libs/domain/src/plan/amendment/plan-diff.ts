import type { Uuid } from '#domain/ids';
import { changesOf, type RowFields } from '#domain/plan/correction/correction';
import { pairRows } from '#domain/plan/matching/pair-rows';
import { type ComparableRow, rowLikeness } from '#domain/plan/matching/row-likeness';
import { itemPath, type PlanItem, type PlanSection } from '#domain/plan/plan';
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

interface Row extends ComparableRow {
  readonly path: string;
}

interface PlanRowToCompare extends Row {
  readonly planItem: PlanItem;
}

interface DocumentRow extends Row {
  readonly section: string;
  readonly item: ProposedItem;
}

/**
 * What a second document changes in a plan: rows kept (with the fields that differ and the number that each has now), new and dropped, in
 * the order of the document, the dropped ones last. A row is the same by its words, not by its number: numbers move when rows come and go.
 */
export function planDiff(
  plan: { readonly items: readonly PlanItem[]; readonly sections: readonly PlanSection[] },
  amending: PlanProposal,
  said: SaidPairs = new Map(),
): readonly RowAmendment[] {
  const before = planRows(plan);
  const after = documentRows(amending);
  const likeness = rowLikeness([...before, ...after]);
  const told = before.flatMap((row) => {
    const path = said.get(row.planItem.id);
    const other = after.find((one) => one.path === path);
    return other === undefined ? [] : [{ before: row, after: other, likeness: likeness(row, other) }];
  });
  const toldRows = new Set<Row>(told.flatMap((pair) => [pair.before, pair.after]));
  const open = <Kind extends Row>(rows: readonly Kind[]): readonly Kind[] => rows.filter((row) => !toldRows.has(row));
  const undecided = open(before).filter((row) => said.get(row.planItem.id) !== null);
  const found = pairRows<Row>(undecided, open(after), likeness, LEAST);
  const pairOf = new Map<Row, { readonly row: PlanRowToCompare; readonly likeness: number; readonly isTold: boolean }>();
  for (const pair of told) pairOf.set(pair.after, { row: pair.before, likeness: pair.likeness, isTold: true });
  for (const pair of found.pairs) {
    const row = before.find((one) => one === pair.before);
    if (row !== undefined) pairOf.set(pair.after, { row, likeness: pair.likeness, isTold: false });
  }
  const kept = new Set([...pairOf.values()].map(({ row }) => row));
  return [
    ...after.map((row): RowAmendment => {
      const pair = pairOf.get(row);
      if (pair === undefined) return { kind: 'new', path: row.path, section: row.section, item: row.item };
      return keptRow(pair.row, row, pair);
    }),
    ...before
      .filter((row) => !kept.has(row))
      .map(({ planItem, path }): DroppedRow => ({ kind: 'dropped', itemId: planItem.id, pathBefore: path })),
  ];
}

function keptRow(
  { planItem, path: pathBefore }: PlanRowToCompare,
  { path, item }: DocumentRow,
  { likeness, isTold }: { readonly likeness: number; readonly isTold: boolean },
): KeptRow {
  const { content, deliverables, leads, coordinators, timing, nilAllowed } = item;
  // Whom the issuer's part of the results falls to is said at publishing, and no document says it.
  const { byIssuer } = planItem.deliverables;
  const isSameList = deliverables.items.length === planItem.deliverables.items.length;
  const wanted = { ...deliverables, ...(byIssuer && isSameList && { byIssuer }) };
  const changes = changesOf(planItem, { content, deliverables: wanted, leads, coordinators, timing, nilAllowed });
  return { kind: 'kept', itemId: planItem.id, pathBefore, path, ...changes, likeness, isDoubtful: !isTold && likeness < SURE };
}

function planRows({ items, sections }: Parameters<typeof planDiff>[0]): readonly PlanRowToCompare[] {
  const titles = new Map(sections.map(({ number, title }) => [number, title]));
  return items.map((planItem) => ({
    planItem,
    path: planItem.path,
    content: planItem.content,
    deliverables: planItem.deliverables.items,
    headings: [titles.get(planItem.section) ?? '', planItem.group ?? ''],
  }));
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
