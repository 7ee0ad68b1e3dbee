import fc from 'fast-check';
import { DOCUMENTS } from './cast.js';

/** Something that somebody tries, drawn before anybody knows where the task will stand: numbers choose from what there is then. */
export interface Act {
  /** Days that pass before it. */
  readonly days: number;
  /** `may`: something that somebody may do then, by whoever may. `any`: any verb by anybody. `system`: any verb by the system. */
  readonly mode: 'may' | 'any' | 'system';
  readonly verb: number;
  readonly who: number;
  /** Sent against another version than the newest. */
  readonly stale: boolean;
  /** Which capacity is said: of the actor's own, or one that is nobody's; null says none. */
  readonly capacity: number | null;
  readonly words: string;
  readonly documents: readonly number[];
  readonly asProposed: boolean;
  readonly seen: number;
  /** Days from today; null names no day. */
  readonly day: number | null;
  readonly person: number;
}

export interface Sequence {
  readonly policy: number;
  /** Due before it begins. */
  readonly late: boolean;
  readonly acts: readonly Act[];
}

const often = <Value>(usual: Value, times: number, ...others: Value[]): fc.Arbitrary<Value> =>
  fc.constantFrom(...Array.from({ length: times }, () => usual), ...others);

const act: fc.Arbitrary<Act> = fc.record({
  days: often(0, 9, 1, 2),
  mode: often<Act['mode']>('may', 14, 'any', 'any', 'any', 'any', 'any', 'system'),
  verb: fc.nat(),
  who: fc.nat(),
  stale: often(false, 24, true),
  capacity: fc.option(fc.nat(), { freq: 1 }).map((chosen) => (chosen !== null && chosen % 6 === 0 ? chosen : null)),
  words: fc.constantFrom('Lý do', 'Theo ý kiến của lãnh đạo'),
  documents: fc.subarray(
    DOCUMENTS.map((_, index) => index),
    { maxLength: 2 },
  ),
  asProposed: fc.boolean(),
  seen: often(0, 8, -1, 1),
  day: fc.option(fc.integer({ min: -2, max: 20 })),
  person: fc.nat(),
});

export const sequences: fc.Arbitrary<Sequence> = fc.record({
  policy: fc.nat(),
  late: fc.boolean(),
  // Any length, so that a failure shrinks to the acts that it takes: 32 on average.
  acts: fc.array(act, { maxLength: 64, size: 'max' }),
});
