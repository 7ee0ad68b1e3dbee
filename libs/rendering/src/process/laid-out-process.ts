import type { Process, ProcessLane, ProcessMove, ProcessState } from '#domain/process/process';
import type { Box, Point } from '#rendering/process/geometry';

/** A process with a place for each of its parts: lanes from top to bottom, in them the states one under the other. */
export interface LaidOutProcess extends Pick<Process, 'id' | 'version' | 'name'> {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly PlacedLane[];
  readonly start: Box;
  readonly end: Box;
  readonly states: readonly PlacedState[];
  readonly flows: readonly PlacedFlow[];
}

export interface PlacedLane extends ProcessLane {
  readonly box: Box;
}

/** `acts`: the verbs that leave the task in the state. Where it is left, one way on is chosen at the gateway under it. */
export interface PlacedState extends ProcessState {
  readonly box: Box;
  readonly acts: readonly PlacedAct[];
  readonly gateway: Box;
}

export interface PlacedAct extends ProcessMove {
  readonly box: Box;
}

/** From one part to the next, by their ids, with an arrow at the last point. `move` and `label` are null where nobody decides anything. */
export interface PlacedFlow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly move: ProcessMove | null;
  readonly points: readonly Point[];
  readonly label: Box | null;
}

export const START = 'start';
export const END = 'end';
export const stateId = (state: string): string => `state-${state}`;
export const gatewayId = (state: string): string => `choice-${state}`;
export const actId = ({ from, verb }: Pick<ProcessMove, 'from' | 'verb'>): string => `act-${from}-${verb}`;
export const flowId = ({ from, verb }: Pick<ProcessMove, 'from' | 'verb'>): string => `flow-${from}-${verb}`;
