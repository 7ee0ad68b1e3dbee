import type { NamedTest } from '../named-test.js';

/** `+` as the pattern says; `±` in part; `−` not at all. */
export type Score = '+' | '±' | '−';

/** Whether we mean to have it: must, should, or not. */
export type Aim = 'must' | 'should' | 'no';

/** One of the workflow resource patterns, and what of it there is here. `how` says what is missing too, where it is not whole. */
export interface Pattern {
  readonly number: number;
  readonly name: string;
  readonly aim: Aim;
  readonly score: Score;
  readonly how: string;
  readonly tests: readonly NamedTest[];
}

export interface PatternGroup {
  readonly title: string;
  readonly patterns: readonly Pattern[];
}

export function pattern(number: number, name: string, aim: Aim, score: Score, how: string, ...tests: readonly NamedTest[]): Pattern {
  return { number, name, aim, score, how, tests };
}
