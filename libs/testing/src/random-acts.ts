import fc from 'fast-check';
import type { Actor } from '#domain/organisation/capacity';
import { availableActions } from '#domain/task/available-actions';
import type { DocumentRef, Task } from '#domain/task/task';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';
import { TASK_VERBS } from '#domain/task/task-verbs';
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
  { weight: 1, arbitrary: fc.constant(SYSTEM) },
);

const reason = fc.oneof({ weight: 5, arbitrary: fc.constant('Lý do') }, { weight: 1, arbitrary: fc.constant(' ') });
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
  readonly said: {
    reason: string;
    documents: readonly DocumentRef[];
    asProposed: boolean;
    seen: number;
    resubmitBy: string | null;
  };
}
export const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    actor: actors,
    pick: fc.nat(),
    any: fc.constantFrom(false, false, false, true),
    said: fc.record({ reason, documents, asProposed: fc.boolean(), seen, resubmitBy: fc.constantFrom(null, '2025-02-20', '2025-01-01') }),
  }),
  { minLength: 20, maxLength: 120, size: 'max' },
);

/** What leads to an end: tried most often. */
const LEADING: ReadonlySet<TaskCommand['verb']> = new Set(['submit', 'enter-for', 'start-review', 'return', 'approve', 'close']);
/** What ends most of what could still happen, or changes nothing: tried less often. */
const RARE: ReadonlySet<TaskCommand['verb']> = new Set([
  'cancel',
  'decline',
  'end',
  'report-progress',
  'forward',
  'start',
  'recall',
  'remind',
  'suspend',
]);

/** What is said with it, to the task as it stands. */
export function commandOf(act: Act, task: Task): TaskCommand {
  const { said } = act;
  const { context } = task;
  const verb = verbOf(act, task);
  const submission = (context.submission?.number ?? 0) + said.seen;
  switch (verb) {
    case 'decline':
    case 'send-back':
    case 'reopen':
    case 'recall':
    case 'cancel':
      return { verb, reason: said.reason };
    case 'end':
      return { verb, outcome: 'carried-over', reason: said.reason };
    case 'remind':
      return { verb, note: null };
    case 'suspend':
      return { verb, until: said.resubmitBy ?? '2025-03-03', reason: said.reason };
    case 'explain-lateness':
      return { verb, cause: 'other', text: said.reason, responsible: null };
    case 'judge-lateness':
      return { verb, reading: 'objective', reason: said.reason };
    case 'enter-for':
      return { verb, documents: said.documents, note: null, reason: said.reason };
    case 'contest':
      return { verb, reason: said.reason };
    case 'add-coordinator':
      return { verb, unitId: 'health' };
    case 'forward':
      return { verb, personId: 'an', note: null };
    case 'propose':
      return { verb, documents: said.documents, note: null };
    case 'report-progress':
      return { verb, period: said.resubmitBy === null ? null : '2025-Q1', text: said.reason };
    case 'submit':
      return { verb, documents: said.asProposed ? null : said.documents, note: null };
    case 'approve':
      return { verb, submission, note: null };
    case 'return':
      return { verb, submission, reason: said.reason, resubmitBy: said.resubmitBy };
    case 'assign':
    case 'acknowledge':
    case 'claim':
    case 'release':
    case 'start':
    case 'resume':
    case 'confirm':
    case 'withdraw':
    case 'start-review':
    case 'close':
      return { verb };
  }
}

/** Mostly what the actor may do now, and then what goes on with the task rather than what ends it. */
function verbOf({ actor, pick, any }: Act, task: Task): TaskVerb {
  // What stands still is resumed: little else could happen to it.
  if (task.context.suspension !== null && pick % 3 === 2) return 'resume';
  const all = Object.keys(TASK_VERBS) as TaskVerb[];
  const free = availableActions(task, actor, NOW).flatMap(({ verb, enabled }) => (enabled ? [verb] : []));
  const leading = free.filter((verb) => LEADING.has(verb));
  const usual = free.filter((verb) => !RARE.has(verb));
  const [first = all] = [any ? all : [], pick % 3 === 0 ? leading : [], pick % 10 === 1 ? free : [], usual].filter(
    ({ length }) => length > 0,
  );
  return first[Math.floor(pick / 30) % first.length] ?? 'assign';
}
