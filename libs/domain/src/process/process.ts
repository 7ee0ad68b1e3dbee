import type { Wording } from '#domain/wording';

/**
 * A life cycle as one shows it to people and to other software: its places, and every way on with who may go it. Made from the
 * machine and its tables, never written by hand.
 */
export interface Process {
  readonly id: string;
  readonly version: string;
  readonly name: Wording;
  readonly initial: string;
  /** Who waits where, from top to bottom. */
  readonly lanes: readonly ProcessLane[];
  /** In the order of an undisturbed life; those of a lane stand together. */
  readonly states: readonly ProcessState[];
  /** In the order of the machine. */
  readonly moves: readonly ProcessMove[];
}

export interface ProcessLane {
  readonly lane: string;
  readonly name: Wording;
}

export interface ProcessState {
  readonly state: string;
  readonly name: Wording;
  readonly lane: string;
  /** Whether a life may end here. */
  readonly isEnd: boolean;
}

/** `from` and `to` are the same where the verb changes no state. Any one of `who` is enough. */
export interface ProcessMove {
  readonly from: string;
  readonly verb: string;
  readonly to: string;
  readonly name: Wording;
  readonly who: readonly ProcessRelation[];
}

export interface ProcessRelation {
  readonly relation: string;
  readonly name: Wording;
}
