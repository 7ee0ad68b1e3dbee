import fc from 'fast-check';
import { isRefusal } from '#domain/refusal';
import { decideTask } from '#domain/task/decide-task';
import type { TaskVerb } from '#domain/task/task-command';
import { MOVES, type Decide, type Draw } from './moves.js';
import { foundTown, type Beginning } from './town.js';

const draws: fc.Arbitrary<Draw> = fc.record({
  move: fc.nat(),
  who: fc.nat(),
  other: fc.nat(),
  verb: fc.nat(),
  software: fc.constantFrom(false, false, false, false, false, true),
  documents: fc.subarray([0, 1, 2], { maxLength: 2 }),
  asProposed: fc.boolean(),
});

const lives: fc.Arbitrary<[Beginning, Draw[]]> = fc.tuple(
  fc.record({
    joint: fc.boolean(),
    sibling: fc.boolean(),
    officerSubmits: fc.boolean(),
    closePolicy: fc.constantFrom('on-final-approval', 'by-office'),
    issuer: fc.constantFrom(null, null, 'Chủ tịch'),
  }),
  fc.array(draws, { maxLength: 80, size: 'max' }),
);

export interface DutiesReport {
  /** Decisions that were taken, and decisions that separation of duties refused. */
  readonly decided: ReadonlyMap<TaskVerb, number>;
  readonly barred: number;
  /** The first sequence in which somebody decided on their own work, shrunk, with its seed and path; null where nobody ever did. */
  readonly failure: string | null;
}

/**
 * Random lives of people, units and a task.
 *
 * @param decide the product's own, or one with a bug in it, which is found and not shrunk: that it is found is all that is asked
 */
export function proveDuties(sequences: number, seed: number, decide: Decide = decideTask): DutiesReport {
  const decided = new Map<TaskVerb, number>();
  let barred = 0;
  const counting: Decide = (task, command, ...rest) => {
    const decision = decide(task, command, ...rest);
    if (!isRefusal(decision)) decided.set(command.verb, (decided.get(command.verb) ?? 0) + 1);
    return decision;
  };
  const property = fc.property(lives, ([beginning, life]) => {
    let town = foundTown(beginning);
    for (const draw of life) {
      const moved = MOVES[draw.move % MOVES.length]?.(town, draw, counting);
      if (moved === undefined) throw new Error('there is no move');
      if (moved.fault !== null) throw new Error(moved.fault);
      town = moved.town;
      barred += moved.barred ? 1 : 0;
    }
  });
  const run = fc.check(property, { numRuns: sequences, seed, unbiased: true, endOnFailure: decide !== decideTask });
  const found = run.errorInstance instanceof Error ? run.errorInstance.message : String(run.errorInstance);
  const failure = run.failed
    ? `${found} (seed ${run.seed}, path ${run.counterexamplePath ?? ''}): ${JSON.stringify(run.counterexample)}`
    : null;
  return { decided, barred, failure };
}
