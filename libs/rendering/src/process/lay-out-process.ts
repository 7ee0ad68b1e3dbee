import type { Process } from '#domain/process/process';
import { box } from '#rendering/process/geometry';
import {
  END,
  gatewayId,
  START,
  stateId,
  type LaidOutProcess,
  type PlacedLane,
  type PlacedState,
} from '#rendering/process/laid-out-process';
import { CHANNEL, placeFlows, plainFlow } from '#rendering/process/place-flows';
import { EVENT, placeStates, widestState } from '#rendering/process/place-states';
import { routeFlows, type Routes, type Side } from '#rendering/process/route-flows';

const MARGIN = 20;
/** Of a pool's and of a lane's name, which stands upright at the left. */
export const HEADING = 30;

/** Where everything stands: a life runs straight down, what skips a state goes round it on the right, what leads back on the left. */
export function layOutProcess(process: Process): LaidOutProcess {
  const routes = routeFlows(process);
  const half = widestState(process, routes) / 2 + MARGIN;
  const centre = 2 * HEADING + MARGIN + channelsOn('left', routes) * CHANNEL + half;
  const width = centre + half + channelsOn('right', routes) * CHANNEL + MARGIN;
  const start = box(centre - EVENT / 2, MARGIN, EVENT, EVENT);
  const states = placeStates(process, routes, centre, start.y + EVENT + 2 * MARGIN);
  const last = states.at(-1);
  const end = box(centre - EVENT / 2, (last ? last.gateway.y + last.gateway.height : start.y + EVENT) + 2 * MARGIN, EVENT, EVENT);
  const height = end.y + EVENT + MARGIN;
  const { id, version, name, initial, moves } = process;
  return {
    id,
    version,
    name,
    width,
    height,
    lanes: placeLanes(process, states, width, height),
    start,
    end,
    states,
    flows: [
      ...states.filter(({ state }) => state === initial).map((state) => plainFlow(START, stateId(initial), start, state.box)),
      ...states.map((state) => plainFlow(stateId(state.state), gatewayId(state.state), state.box, state.gateway)),
      ...placeFlows(moves, routes, states, { left: centre - half, right: centre + half }),
      ...states.filter(({ isEnd }) => isEnd).map(({ state, gateway }) => plainFlow(gatewayId(state), END, gateway, end)),
    ],
  };
}

function channelsOn(side: Side, { detours }: Routes): number {
  return Math.max(0, ...detours.filter((detour) => detour.side === side).map(({ channel }) => channel));
}

/** Each lane reaches from its first state to the first of the next lane. */
function placeLanes({ lanes }: Process, states: readonly PlacedState[], width: number, height: number): PlacedLane[] {
  const topOfLane = (index: number): number => {
    const first = states.find(({ lane }) => lane === lanes[index]?.lane);
    return first === undefined ? height : first.box.y - MARGIN / 2;
  };
  return lanes.map((lane, index) => {
    const top = index === 0 ? 0 : topOfLane(index);
    return { ...lane, box: box(HEADING, top, width - HEADING, topOfLane(index + 1) - top) };
  });
}
