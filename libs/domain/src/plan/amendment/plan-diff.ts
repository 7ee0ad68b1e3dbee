import type { Uuid } from '#domain/ids';
import { isAdHoc } from '#domain/plan/ad-hoc';
import type { AmendmentScope } from '#domain/plan/amendment/amendment-scope';
import { changesOf, fieldsOf, type RowFields } from '#domain/plan/correction/correction';
import { type ComparablePlanRow, comparableRows, type RowsOfPlan } from '#domain/plan/matching/comparable-rows';
import { pairRows } from '#domain/plan/matching/pair-rows';
import { type ComparableRow, rowLikeness } from '#domain/plan/matching/row-likeness';
import { itemPath } from '#domain/plan/plan';
import type { PlanProposal, ProposedItem } from '#domain/plan/proposal';

/**
 * A row that both documents have. `before` and `after` hold the fields that differ; `path` and `section` are those that it has from now
 * on, `item` what the amending document says of it.
 */
export interface KeptRow {
  readonly kind: 'kept';
  readonly itemId: Uuid;
  readonly pathBefore: string;
  readonly path: string;
  readonly section: string;
  /** Its path in the amending document. */
  readonly printedAs: string;
  readonly item: ProposedItem;
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

/** A row that the amending document has no more; only one that prints the whole appendix drops any. */
export interface DroppedRow {
  readonly kind: 'dropped';
  readonly itemId: Uuid;
  readonly pathBefore: string;
  readonly before: RowFields;
}

export type RowAmendment = KeptRow | NewRow | DroppedRow;

/**
 * What a person said of rows: that one of the plan (by its id) and one of the amending document (by its path there) are the same; that the
 * document drops the one (`path` null); that the other is new (`itemId` null).
 */
export type SaidPair =
  | { readonly itemId: Uuid; readonly path: string }
  | { readonly itemId: Uuid; readonly path: null }
  | { readonly itemId: null; readonly path: string };

/** How the amending document is to be read. */
export interface DiffReading {
  readonly scope: AmendmentScope;
  readonly said?: readonly SaidPair[];
}

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
 * Of a document that prints only what it changes, rows keep their numbers, and those that it does not print are not spoken of.
 * Work assigned during the year is printed nowhere, and stays.
 */
export function planDiff(plan: RowsOfPlan, amending: PlanProposal, { scope, said = [] }: DiffReading): readonly RowAmendment[] {
  const before = comparableRows({ ...plan, items: plan.items.filter((item) => !isAdHoc(item)) });
  const after = documentRows(amending);
  const likeness = rowLikeness([...before, ...after]);
  const told = said.flatMap(({ itemId, path }) => {
    const [row, other] = [before.find(({ planItem }) => planItem.id === itemId), after.find((one) => one.path === path)];
    return row === undefined || other === undefined ? [] : [{ before: row, after: other, likeness: likeness(row, other) }];
  });
  const [itemsSaid, pathsSaid] = [new Set(said.map(({ itemId }) => itemId)), new Set(said.map(({ path }) => path))];
  const droppedBySaying = new Set(said.flatMap(({ itemId, path }) => (path === null ? [itemId] : [])));
  const openBefore = before.filter(({ planItem }) => !itemsSaid.has(planItem.id));
  const openAfter = after.filter(({ path }) => !pathsSaid.has(path));
  const found = pairRows(openBefore, openAfter, likeness, LEAST);
  const pairs = [...told.map((pair) => ({ ...pair, isTold: true })), ...found.pairs.map((pair) => ({ ...pair, isTold: false }))];
  const pairOf = new Map(pairs.map(({ before: row, after: other, ...pair }) => [other, { row, ...pair }]));
  const kept = new Set([...pairOf.values()].map(({ row }) => row));
  return [
    ...after.map((row): RowAmendment => {
      const pair = pairOf.get(row);
      if (pair === undefined) return { kind: 'new', path: row.path, section: row.section, item: row.item };
      const { path, section } = scope === 'whole' ? row : pair.row.planItem;
      return { ...keptRow(pair.row, row, pair), path, section };
    }),
    ...before
      .filter((row) => !kept.has(row) && (scope === 'whole' || droppedBySaying.has(row.planItem.id)))
      .map(({ planItem }): DroppedRow => ({
        kind: 'dropped',
        itemId: planItem.id,
        pathBefore: planItem.path,
        before: fieldsOf(planItem),
      })),
  ];
}

function keptRow(
  { planItem }: ComparablePlanRow,
  { item, path: printedAs }: DocumentRow,
  { likeness, isTold }: { readonly likeness: number; readonly isTold: boolean },
): Omit<KeptRow, 'path' | 'section'> {
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
    printedAs,
    item,
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
