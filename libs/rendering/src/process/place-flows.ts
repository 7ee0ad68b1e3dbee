import type { ProcessMove } from '#domain/process/process';
import { bottomOf, box, centreOf, topOf, type Box, type Point } from '#rendering/process/geometry';
import { flowId, gatewayId, stateId, type PlacedFlow, type PlacedState } from '#rendering/process/laid-out-process';
import { GATEWAY, LABEL_HEIGHT, ROW } from '#rendering/process/place-states';
import { entriesBeside, rowsBeside, type Detour, type Routes, type Side } from '#rendering/process/route-flows';

/** Between two channels. */
export const CHANNEL = 14;
/** From the corner of a gateway to where its ways on part. */
const FAN = 14;
const LABEL = { perCharacter: 6, gap: 6 };

/** Every move that changes the state. `edges`: where the nearest channel runs, on either side. */
export function placeFlows(
  moves: readonly ProcessMove[],
  routes: Routes,
  states: readonly PlacedState[],
  edges: Readonly<Record<Side, number>>,
): PlacedFlow[] {
  const placed = new Map(states.map((state) => [state.state, state]));
  return moves.flatMap((move) => {
    const [from, to] = [placed.get(move.from), placed.get(move.to)];
    if (from === undefined || to === undefined || from === to) return [];
    const ends = { id: flowId(move), source: gatewayId(move.from), target: stateId(move.to), move };
    const detour = routes.detours.find((one) => one.move === move);
    return [{ ...ends, ...(detour === undefined ? straightDown(move, from, to) : around(detour, routes, from, to, edges)) }];
  });
}

/** What leads from one part to the one under it, and is nobody's decision. */
export function plainFlow(source: string, target: string, from: Box, to: Box): PlacedFlow {
  return { id: `flow-${source}-${target}`, source, target, move: null, points: [bottomOf(from), topOf(to)], label: null };
}

type Course = Pick<PlacedFlow, 'points' | 'label'>;

function straightDown(move: ProcessMove, from: PlacedState, to: PlacedState): Course {
  const end = topOf(to.box);
  const label = box(end.x + LABEL.gap, end.y - LABEL_HEIGHT - LABEL.gap - 6, labelWidth(move), LABEL_HEIGHT);
  return { points: [bottomOf(from.gateway), end], label };
}

function around(
  { move, side, channel }: Detour,
  routes: Routes,
  from: PlacedState,
  to: PlacedState,
  edges: Readonly<Record<Side, number>>,
): Course {
  const outward = side === 'left' ? -1 : 1;
  const corner: Point = { x: centreOf(from.gateway).x + (outward * GATEWAY) / 2, y: centreOf(from.gateway).y };
  const rows = rowsBeside(routes, side, move.from);
  const row = corner.y + (rows.findIndex((one) => one.move === move) - (rows.length - 1) / 2) * ROW;
  const fan = corner.x + outward * FAN;
  const x = edges[side] + outward * channel * CHANNEL;
  const entry = entryOf(move, side, routes, to);
  const width = labelWidth(move);
  const parting =
    row === corner.y
      ? []
      : [
          { x: fan, y: corner.y },
          { x: fan, y: row },
        ];
  return {
    points: [corner, ...parting, { x, y: row }, { x, y: entry.y }, entry],
    label: box(fan + outward * LABEL.gap - (side === 'left' ? width : 0), row - LABEL_HEIGHT - 2, width, LABEL_HEIGHT),
  };
}

/** Arrows that reach a state on one side stand evenly over its height. */
function entryOf(move: ProcessMove, side: Side, routes: Routes, { state, box: { x, y, width, height } }: PlacedState): Point {
  const entries = entriesBeside(routes, side, state);
  const index = entries.findIndex((one) => one.move === move);
  return { x: side === 'left' ? x : x + width, y: y + (height * (index + 1)) / (entries.length + 1) };
}

/** Room for the longer of its two names. */
function labelWidth({ name }: ProcessMove): number {
  return Math.max(name.vi.length, name.en.length) * LABEL.perCharacter + LABEL.gap;
}
