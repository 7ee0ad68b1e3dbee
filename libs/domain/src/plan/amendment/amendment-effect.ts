import type { Uuid } from '#domain/ids';
import { changesRow, isReworded, type AmendedPlan } from '#domain/plan/amendment/amended-plan';
import type { KeptRow } from '#domain/plan/amendment/plan-diff';
import { correctionEffect, type CorrectionEffect } from '#domain/plan/correction/correction-effect';
import type { RowChange, StandingObligation, StandingTask } from '#domain/plan/correction/row-change';
import type { PlanItem } from '#domain/plan/plan';
import type { PlannedObligation, RowPublication } from '#domain/plan/publication';
import { previewPublication } from '#domain/plan/publish-plan';
import type { Blocker } from '#domain/refusal';

/** What an amendment does to what the plan has opened, row by row. Rows that read as before are not named. */
export interface AmendmentEffect {
  /** As correcting the row would. */
  readonly changed: readonly { readonly item: PlanItem; readonly row: KeptRow; readonly effect: CorrectionEffect }[];
  /** As publishing the row would. */
  readonly added: readonly { readonly item: PlanItem; readonly publication: RowPublication }[];
  /** Every open task of the row ends, the late ones too: the plan asks for it no longer. */
  readonly dropped: readonly { readonly item: PlanItem; readonly ended: readonly StandingTask[] }[];
  readonly blockers: readonly Blocker[];
}

/** How many tasks get another date, end, and open. */
export interface TasksTouched {
  readonly moved: number;
  readonly ended: number;
  readonly opened: number;
}

/** What of a plan an amendment meets. `waiting`: rows of which a correction waits for its second person. */
export interface StandingPlan extends Pick<RowChange, 'publication' | 'calendar'> {
  readonly items: readonly PlanItem[];
  readonly obligationsOf: (itemId: Uuid) => readonly StandingObligation[];
  readonly waiting: ReadonlySet<Uuid>;
}

/**
 * What the amended rows do on the day. Words that read otherwise move dates, end tasks and open others as a correction does; new rows ask
 * for what they would have asked for had they been published; tasks of dropped rows end.
 */
export function amendmentEffect(amended: AmendedPlan, standing: StandingPlan): AmendmentEffect {
  const { items, obligationsOf, publication, calendar } = standing;
  const now = new Map(amended.items.map((item) => [item.id, item]));
  const changed = amended.kept.filter(changesRow).flatMap((row) => {
    const [before, item] = [items.find(({ id }) => id === row.itemId), now.get(row.itemId)];
    if (before === undefined || item === undefined) return [];
    const effect = isReworded(row)
      ? correctionEffect({ before, after: item, standing: obligationsOf(item.id), publication, calendar })
      : UNTOUCHED_TASKS;
    return [{ item, row, effect }];
  });
  const { rows: published } = previewPublication({ ...publication, items: amended.items.filter(({ id }) => amended.added.has(id)) });
  const added = published.flatMap((one) => {
    const item = now.get(one.itemId);
    return item === undefined ? [] : [{ item, publication: one }];
  });
  const dropped = amended.dropped.map((item) => ({
    item,
    ended: obligationsOf(item.id)
      .flatMap(({ tasks }) => tasks)
      .filter(({ state }) => state !== 'closed'),
  }));
  const effect = { changed, added, dropped };
  return { ...effect, blockers: blockersOf(amended, effect, standing) };
}

/** The tasks of a new row that are made at once: of its one date, or of what has opened by the day. */
export function bornAtOnce({ obligation, opened }: RowPublication): readonly PlannedObligation[] {
  return obligation === null ? opened : [obligation, ...opened];
}

export function tasksTouched({ changed, added, dropped }: AmendmentEffect): TasksTouched {
  const effects = changed.map(({ effect }) => effect);
  const opened = [
    ...effects.flatMap((one) => one.opened.map(({ obligation }) => obligation)),
    ...added.flatMap(({ publication }) => bornAtOnce(publication)),
  ];
  return {
    moved: effects.flatMap(({ redated }) => redated.flatMap(({ tasks }) => tasks)).filter(({ kind }) => kind === 'moves').length,
    ended: effects.flatMap(({ ended }) => ended).length + dropped.flatMap(({ ended }) => ended).length,
    opened: opened.flatMap(({ tasks }) => tasks).length,
  };
}

/** A row that is only called by another number asks for what it asked for; its tasks keep their names. */
const UNTOUCHED_TASKS: CorrectionEffect = { redated: [], ended: [], opened: [], remaining: [], blockers: [] };

/**
 * Why an amendment cannot apply, beside what stands in the way of its rows. Params: `row`, `before` (the path that it had).
 * `amendment-row-doubtful`: nobody has said whether a row is the one that it is like. `amendment-path-taken`: two rows would have one number.
 * `amendment-lead-mode`: nobody has said how several leads of a new row work. `amendment-changes-nothing`.
 */
function blockersOf(
  { items, kept }: AmendedPlan,
  { changed, added, dropped }: Omit<AmendmentEffect, 'blockers'>,
  { waiting }: StandingPlan,
): readonly Blocker[] {
  const doubtful = kept.filter(({ isDoubtful }) => isDoubtful);
  const paths = items.map(({ path }) => path);
  const taken = [...new Set(paths.filter((path, index) => paths.indexOf(path) !== index))];
  const touched = [...changed.map(({ row }) => ({ id: row.itemId, path: row.pathBefore })), ...dropped.map(({ item }) => item)];
  const blocker = (code: string, params: NonNullable<Blocker['params']>): Blocker => ({ code, params });
  return [
    ...(changed.length + added.length + dropped.length === 0 ? [{ code: 'amendment-changes-nothing' }] : []),
    ...doubtful.map(({ path, pathBefore }) => blocker('amendment-row-doubtful', { row: path, before: pathBefore })),
    ...taken.map((row) => blocker('amendment-path-taken', { row })),
    ...touched.filter(({ id }) => waiting.has(id)).map(({ path: row }) => blocker('correction-waits', { row })),
    ...added.flatMap(({ item, publication }) => [
      ...(publication.leadModeAssumed ? [blocker('amendment-lead-mode', { row: item.path })] : []),
      ...publication.blockers,
    ]),
    ...changed.flatMap(({ effect }) => effect.blockers),
  ];
}
