import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { handOf, type Actor } from '#domain/organisation/capacity';
import { isRefusal } from '#domain/refusal';
import { decideTask, type Decision } from '#domain/task/decide-task';
import { UNTOUCHED, type Task, type TaskContext, type TaskFacts } from '#domain/task/task';
import type { TaskCommand } from '#domain/task/task-command';
import { TASK_VERBS } from '#domain/task/task-verbs';
import { buildTask, JUSTICE_CO_LEADS, NOW, SYSTEM } from '#testing/build-task';
import { acts, commandOf, type Act } from '#testing/random-acts';

const facts: fc.Arbitrary<Partial<TaskFacts>> = fc.record({
  officerSubmits: fc.boolean(),
  nilAllowed: fc.boolean(),
  issuer: fc.constantFrom(null, 'Chủ tịch UBND thành phố'),
  claimantTerms: fc.constantFrom([], [{ validFrom: '2024-01-01', validTo: null }]),
  closePolicy: fc.constantFrom('on-final-approval', 'by-office', 'by-leader'),
  openRequiredContributions: fc.constantFrom([], [], [], [], ['question']),
  coLeads: fc.constantFrom([], [], [], [{ ...JUSTICE_CO_LEADS, officerSubmits: true }]),
  siblings: fc.constantFrom([], [{ taskId: 'sibling', reference: 'sibling', state: 'assigned', bundleId: null, preparedBy: ['hoa'] }]),
});

/** Born past its date, so that being late can be explained. */
const BORN: TaskContext = { ...UNTOUCHED, effectiveDueOn: '2025-02-10' };

interface Taken {
  readonly before: Task;
  readonly command: TaskCommand;
  readonly actor: Actor;
  readonly decision: Decision;
}

/** Takes every act on a task that stands at its very beginning; whoever holds several capacities acts in the first that permits. */
function live(about: Partial<TaskFacts>, life: readonly Act[]): { task: Task; taken: Taken[] } {
  let task: Task = { ...buildTask('draft', about, BORN), version: 0 };
  const taken: Taken[] = [];
  for (const act of life) {
    const command = commandOf(act, task);
    const asked = decideTask(task, command, act.actor, null, NOW);
    const choice = isRefusal(asked) && asked.code === 'capacity-needed' ? (asked.blockers[0]?.params?.['actingAs'] ?? null) : null;
    const decision = choice === null ? asked : decideTask(task, command, act.actor, choice, NOW);
    if (isRefusal(decision)) continue;
    taken.push({ before: task, command, actor: act.actor, decision });
    task = decision.task;
  }
  return { task, taken };
}

/** What the unit had proposed is gone. */
const FORGETTING = new Set<TaskCommand['verb']>(['decline', 'recall']);
const DECIDING = new Set<TaskCommand['verb']>([
  'start-review',
  'approve',
  'return',
  'close',
  'reopen',
  'recall',
  'remind',
  'suspend',
  'resume',
  'cancel',
]);

describe('any acts of anybody, in any order', () => {
  it('reach every verb often enough to prove something', () => {
    const times = new Map<string, number>();
    for (const [about, life] of fc.sample(fc.tuple(facts, acts), { numRuns: 900, seed: 1 })) {
      for (const { decision } of live(about, life).taken) {
        for (const { verb } of decision.moves) times.set(verb, (times.get(verb) ?? 0) + 1);
      }
    }
    for (const verb of Object.keys(TASK_VERBS)) expect([verb, (times.get(verb) ?? 0) >= 25]).toEqual([verb, true]);
  });

  it('never let anybody decide on what they uploaded, prepared, confirmed or submitted, nor on their own agency', () => {
    fc.assert(
      fc.property(facts, acts, (about, life) => {
        const submitters = new Set<string>();
        let proposers: string[] = [];
        for (const { command, actor, decision } of live(about, life).taken) {
          const isDecision = DECIDING.has(command.verb) && actor !== SYSTEM && decision.capacity?.role !== 'plan-administrator';
          if (isDecision) {
            expect([...submitters, ...proposers]).not.toContain(handOf(actor));
            const agencies = actor.capacities.map(({ agencyId }) => agencyId);
            for (const agency of ['interior', ...(about.coLeads ?? []).map(({ agencyId }) => agencyId)])
              expect(agencies).not.toContain(agency);
            expect(actor.type).toBe('person');
          }
          const uploaders = 'documents' in command ? (command.documents ?? []).map(({ uploadedBy }) => uploadedBy) : [];
          if (command.verb === 'propose') proposers.push(...uploaders, handOf(actor));
          if (command.verb === 'confirm') proposers.push(handOf(actor));
          if (FORGETTING.has(command.verb)) proposers = [];
          if (command.verb === 'submit') {
            for (const one of [...proposers, ...uploaders, handOf(actor)]) submitters.add(one);
            proposers = [];
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never leave the table, and raise the version by one for every move', () => {
    fc.assert(
      fc.property(facts, acts, (about, life) => {
        for (const { before, command, decision } of live(about, life).taken) {
          const { task, moves } = decision;
          for (const { verb, from } of moves) expect(Object.keys(TASK_VERBS[verb].from)).toContain(from);
          expect(moves.map(({ from }) => from)).toEqual([before.state, ...moves.slice(0, -1).map(({ to }) => to)]);
          expect(moves.filter(({ implied }) => !implied).map(({ verb }) => verb)).toEqual([command.verb]);
          expect(task.state).toBe(moves.at(-1)?.to);
          expect(task.version).toBe(before.version + moves.length);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('can be replayed from their moves alone', () => {
    fc.assert(
      fc.property(facts, acts, (about, life) => {
        const { task, taken } = live(about, life);
        const moves = taken.flatMap(({ decision }) => decision.moves);
        const replayed = moves.reduce<Pick<Task, 'state' | 'context'>>(
          ({ state, context }, move) => {
            expect(move.from).toBe(state);
            expect({ ...context, ...move.before }).toEqual(context);
            return { state: move.to, context: { ...context, ...move.after } };
          },
          { state: 'draft', context: BORN },
        );
        expect({ ...replayed, version: moves.length }).toEqual({ state: task.state, context: task.context, version: task.version });
      }),
      { numRuns: 120 },
    );
  });

  it('leave a task whose context fits its state', () => {
    fc.assert(
      fc.property(facts, acts, (about, life) => {
        for (const { decision } of live(about, life).taken) {
          const { state, context } = decision.task;
          expect(context.outcome !== null).toBe(state === 'closed');
          expect(context.closedAt !== null).toBe(state === 'closed');
          if (state === 'submitted' || state === 'reviewed') expect(context.submission).not.toBeNull();
          const confirmed = context.submission?.confirmations.map(({ unitId }) => unitId) ?? [];
          if (context.submission !== null) expect(confirmed).toEqual((about.coLeads ?? []).map(({ unitId }) => unitId));
          if (state === 'reviewed' || context.outcome === 'done') expect(context.acceptedOn).toBe(context.submission?.completedOn);
          if (state === 'draft' || state === 'assigned') expect([context.review, context.acceptedOn]).toEqual([null, null]);
        }
      }),
      { numRuns: 120 },
    );
  });
});
