import type { Process, ProcessMove } from '#domain/process/process';

export type Side = 'left' | 'right';

/** A way on beside the straight way down: through a channel of its own, left of the states upwards, right of them downwards. */
export interface Detour {
  readonly move: ProcessMove;
  readonly side: Side;
  /** 0 is nearest to the states. */
  readonly channel: number;
}

export interface Routes {
  /** From each state the first way to the next one leads straight down. */
  readonly straight: readonly ProcessMove[];
  /** From the nearest channel to the farthest. */
  readonly detours: readonly Detour[];
}

/** Which way every move that changes the state goes. Of two that run side by side, the longer one is the outer one. */
export function routeFlows({ states, moves }: Process): Routes {
  const place = (name: string): number => states.findIndex(({ state }) => state === name);
  const span = ({ from, to }: ProcessMove): number => place(to) - place(from);
  const isFirst = (move: ProcessMove): boolean => moves.find(({ from, to }) => from === move.from && to === move.to) === move;
  const straight = moves.filter((move) => span(move) === 1 && isFirst(move));
  const round = moves.filter((move) => span(move) !== 0 && !straight.includes(move));
  const detours: Detour[] = [];
  for (const move of round.toSorted((one, other) => Math.abs(span(one)) - Math.abs(span(other)))) {
    const side = span(move) < 0 ? 'left' : 'right';
    const beside = detours.filter((other) => other.side === side && overlap(stretch(move, place), stretch(other.move, place)));
    detours.push({ move, side, channel: 1 + Math.max(-1, ...beside.map(({ channel }) => channel)) });
  }
  return { straight, detours: detours.toSorted((one, other) => one.channel - other.channel) };
}

/** The detours that leave a state on one side, from the uppermost down: none crosses another of them. */
export function rowsBeside({ detours }: Routes, side: Side, state: string): Detour[] {
  const rows = detours.filter((detour) => detour.side === side && detour.move.from === state);
  return side === 'left' ? rows : rows.toReversed();
}

/** The detours that reach a state on one side, from the uppermost down. */
export function entriesBeside({ detours }: Routes, side: Side, state: string): Detour[] {
  const entries = detours.filter((detour) => detour.side === side && detour.move.to === state);
  return side === 'left' ? entries.toReversed() : entries;
}

/** From the gateway under the state that is left to the state that is reached, counted in states. */
function stretch({ from, to }: ProcessMove, place: (state: string) => number): readonly [number, number] {
  const ends = [place(from) + 0.5, place(to)];
  return [Math.min(...ends), Math.max(...ends)];
}

function overlap(one: readonly [number, number], other: readonly [number, number]): boolean {
  return one[0] <= other[1] && other[0] <= one[1];
}
