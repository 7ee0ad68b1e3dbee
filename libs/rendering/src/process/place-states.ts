import type { Process, ProcessState } from '#domain/process/process';
import { box, type Box } from '#rendering/process/geometry';
import type { PlacedState } from '#rendering/process/laid-out-process';
import { rowsBeside, type Routes, type Side } from '#rendering/process/route-flows';

export const EVENT = 36;
export const GATEWAY = 50;
/** Between two ways on that leave a gateway on one side. */
export const ROW = 22;
export const LABEL_HEIGHT = 14;
/** Between two arrows that reach a state on one side. */
const ENTRY = 14;
const GAP = 16;
const ACT = { width: 150, height: 40, gap: 10, perRow: 3 };
/** `foot`: where BPMN marks a state in which several things can be done. */
const STATE = { width: 170, height: 60, title: 34, foot: 14 };

/** The states one under the other around `centre`, the first one at `top`, each with what is done in it and the gateway that leaves it. */
export function placeStates({ states, moves }: Process, routes: Routes, centre: number, top: number): PlacedState[] {
  const placed: PlacedState[] = [];
  let y = top;
  for (const state of states) {
    const acts = moves.filter(({ from, to }) => from === state.state && to === state.state);
    const { width, height } = sizeOf(state, acts.length, routes);
    const bounds = box(centre - width / 2, y, width, height);
    const reach = reachOf(state, routes);
    const middle = y + height + GAP + Math.max(GATEWAY / 2, reach + LABEL_HEIGHT);
    placed.push({
      ...state,
      box: bounds,
      acts: acts.map((act, index) => ({ ...act, box: placeAct(bounds, index) })),
      gateway: box(centre - GATEWAY / 2, middle - GATEWAY / 2, GATEWAY, GATEWAY),
    });
    y = middle + Math.max(GATEWAY / 2, reach) + LABEL_HEIGHT + 2 * GAP;
  }
  return placed;
}

/** How wide the widest of them is. */
export function widestState({ states, moves }: Process, routes: Routes): number {
  const acts = (state: string): number => moves.filter(({ from, to }) => from === state && to === state).length;
  return Math.max(...states.map((state) => sizeOf(state, acts(state.state), routes).width));
}

/** Half of what the ways on beside a gateway take in height. */
function reachOf({ state }: ProcessState, routes: Routes): number {
  const rows = (side: Side): number => rowsBeside(routes, side, state).length;
  return ((Math.max(1, rows('left'), rows('right')) - 1) / 2) * ROW;
}

function sizeOf({ state }: ProcessState, acts: number, { detours }: Routes): { width: number; height: number } {
  const arrows = (side: Side): number => detours.filter((detour) => detour.side === side && detour.move.to === state).length;
  const entries = (1 + Math.max(arrows('left'), arrows('right'))) * ENTRY;
  if (acts === 0) return { width: STATE.width, height: Math.max(STATE.height, entries) };
  const rows = Math.ceil(acts / ACT.perRow);
  return {
    width: Math.min(acts, ACT.perRow) * (ACT.width + ACT.gap) + ACT.gap,
    height: Math.max(STATE.title + rows * (ACT.height + ACT.gap) + STATE.foot, entries),
  };
}

function placeAct(state: Box, index: number): Box {
  const column = index % ACT.perRow;
  const row = Math.floor(index / ACT.perRow);
  const x = state.x + ACT.gap + column * (ACT.width + ACT.gap);
  return box(x, state.y + STATE.title + row * (ACT.height + ACT.gap), ACT.width, ACT.height);
}
