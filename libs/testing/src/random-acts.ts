import fc from 'fast-check';
import type { Actor } from '#domain/organisation/capacity';
import { availableActions } from '#domain/task/available-actions';
import type { Task } from '#domain/task/task';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';
import { TASK_VERBS } from '#domain/task/task-verbs';
import { chooseVerb } from '#testing/choose-verb';
import { sayVariously, type Said } from '#testing/say-variously';
import { buildDocument, buildPerson, buildServiceClient, NOW, SYSTEM, type Standing, type UnitKey } from '#testing/build-task';

/** A few people whose posts change from one act to the next, clients who act for one of them, and the system. */
const HANDS = ['an', 'binh', 'chi', 'dung', 'em', 'giang', 'hoa', 'khoa'] as const;
const STANDINGS: readonly Standing[] = [
  'officer@interior',
  'unit-head@interior',
  'officer@interior-team',
  'reviewer@office',
  'officer@office',
  'plan-administrator@office',
  'leader@city',
  'officer@justice',
];
const CLIENT_UNITS: readonly UnitKey[] = ['interior', 'office'];

const hand = fc.constantFrom(...HANDS);
const actors: fc.Arbitrary<Actor> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(hand, fc.subarray([...STANDINGS], { minLength: 1, maxLength: 2 })).map(([id, of]) => buildPerson(id, ...of)),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...CLIENT_UNITS), fc.option(hand)).map(([unit, of]) => buildServiceClient(unit, of)) },
  { weight: 2, arbitrary: fc.constant(SYSTEM) },
  // Somebody who only decides: of the others few may, once they had a hand in it.
  { weight: 3, arbitrary: fc.constant(buildPerson('lam', 'reviewer@office')) },
);

const words = fc.oneof({ weight: 5, arbitrary: fc.constant('Lý do') }, { weight: 1, arbitrary: fc.constant(' ') });
/** Two people upload: were it everybody, hardly anybody would be left to decide. */
const documents = fc.constantFrom(
  [buildDocument('Bao cao.pdf', 'an')],
  [buildDocument('Phu luc.pdf', 'an'), buildDocument('Bao cao.pdf', 'binh')],
  [],
);
/** Mostly the newest version, sometimes one that is none. */
const seen = fc.constantFrom(0, 0, 0, 0, -1, 1);

/** Something to do: mostly what the actor may do, sometimes any verb; and what is said with it. */
export interface Act {
  readonly actor: Actor;
  readonly pick: number;
  readonly any: boolean;
  readonly said: Said;
}
export const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    actor: actors,
    pick: fc.nat(),
    any: fc.constantFrom(false, false, false, true),
    said: fc.record({
      words,
      documents,
      asProposed: fc.boolean(),
      seen,
      day: fc.constantFrom(null, '2025-02-20', '2025-01-01'),
      personId: fc.constant('an'),
    }),
  }),
  { minLength: 20, maxLength: 120, size: 'max' },
);

/** What somebody tries: mostly a verb that is theirs to do now, sometimes any; with what is said. */
export function commandOf({ actor, pick, any, said }: Act, task: Task): TaskCommand {
  const all = Object.keys(TASK_VERBS) as TaskVerb[];
  const free = availableActions(task, actor, NOW).flatMap(({ verb, enabled }) => (enabled ? [verb] : []));
  const drawn = any ? null : chooseVerb(free, pick);
  return sayVariously(drawn ?? all[Math.floor(pick / 30) % all.length] ?? 'assign', said, task);
}
