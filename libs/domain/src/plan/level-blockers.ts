import type { DecidingVerb } from '#domain/plan/responsibility';
import type { Blocker } from '#domain/refusal';

/** As much of a line as its levels need; rows are named by their path. */
interface LeveledLine {
  readonly verb: DecidingVerb;
  readonly section: string | null;
  readonly item: string | null;
  readonly unitId: string | null;
  readonly unitType: string | null;
  readonly level: number;
  readonly needed: number;
}

/** At most so many levels: no administration has more, and whoever checks them looks at every choice among them. */
export const MAX_LEVELS = 9;

/** Every blocker of a responsibility table's levels; each has its wording in both languages. */
export const LEVEL_BLOCKER_CODES = ['levels-of-approval-alone', 'levels-not-in-order', 'level-needs-differ'] as const;

/**
 * What is wrong with the levels of a responsibility table: levels of a verb that has none, levels that do not count from 1, lines of one
 * level that disagree on how many must approve. Params: `line`, counted from 1.
 */
export function levelBlockers(lines: readonly LeveledLine[]): readonly Blocker[] {
  const others = lines.flatMap(({ verb, level, needed }, index) =>
    verb !== 'approve' && (level !== 1 || needed !== 1) ? [{ code: 'levels-of-approval-alone', params: { line: String(index + 1) } }] : [],
  );
  const approvals = lines.map((line, index) => ({ line, number: index + 1 })).filter(({ line }) => line.verb === 'approve');
  const alike = Map.groupBy(approvals, ({ line }) => JSON.stringify([line.item, line.unitId, line.unitType, line.section]));
  return [...others, ...[...alike.values()].flatMap(blockersOfAlike)];
}

function blockersOfAlike(alike: readonly { readonly line: LeveledLine; readonly number: number }[]): readonly Blocker[] {
  const byLevel = Map.groupBy(alike, ({ line }) => line.level);
  const inOrder = [...byLevel.keys()].sort((one, other) => one - other).every((level, index) => level === index + 1);
  const first = { line: String(alike[0]?.number) };
  const differing = [...byLevel.values()].filter((named) => new Set(named.map(({ line }) => line.needed)).size > 1);
  return [
    ...(inOrder && byLevel.size <= MAX_LEVELS ? [] : [{ code: 'levels-not-in-order', params: first }]),
    ...differing.map((named) => ({ code: 'level-needs-differ', params: { line: String(named[0]?.number) } })),
  ];
}
