import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Decider } from '#domain/plan/responsibility';
import { isRefusal } from '#domain/refusal';
import { levelInTurn } from '#domain/task/approvals';
import { decideTask } from '#domain/task/decide-task';
import { NO_EVIDENCE } from '#domain/task/evidence';
import { migrateTask } from '#domain/task/migrate-task';
import { UNTOUCHED, type Task, type TaskContext, type TaskFacts, type TaskState } from '#domain/task/task';
import type { TaskCommand } from '#domain/task/task-command';
import { takeSteps } from '#domain/task/task-moves';
import { buildPerson, buildTask } from '#testing/build-task';

/** An act of a real run as it was stored: what was done in one decision, by whom, and what it made of the task. `facts`: where they changed. */
interface StoredAct {
  readonly commands: readonly TaskCommand[];
  readonly hand: string;
  readonly unitId: string | null;
  readonly now: string;
  readonly facts?: StoredFacts;
  readonly stored: { readonly state: TaskState; readonly changed: Partial<TaskContext> };
}

type StoredFacts = Omit<TaskFacts, 'deciders' | 'issuer'> & {
  readonly deciders: Omit<TaskFacts['deciders'], 'approve' | 'record-outcome'> & { readonly approve: Decider };
};

interface History {
  readonly born: TaskContext;
  readonly acts: readonly StoredAct[];
}

/** Runs of the city's plan and of joint tasks on the first version, kept as they were written. */
const HISTORIES = JSON.parse(readFileSync(new URL('fixtures/histories-1.json', import.meta.url), 'utf8')) as readonly History[];

/** What a context has learned to hold since then was not touched. */
const contextAt = ({ born }: History): TaskContext => ({ ...UNTOUCHED, ...born });

/** What an act has learned to say since it was stored; `before` is the context that it met. */
function sinceThen({ commands, hand, now, stored: { changed } }: StoredAct, before: TaskContext): Partial<TaskContext> {
  const { submission, proposal, lastReturn } = changed;
  const hash = before.submission?.contentHash ?? '';
  const approved = commands.find(({ verb }) => verb === 'approve');
  const approval = { level: 1, submission: before.submission?.number ?? 0, contentHash: hash, approvedBy: hand, standsInFor: null };
  return {
    ...changed,
    ...(submission && { submission: { ...submission, enteredFor: null, answers: [], evidence: NO_EVIDENCE } }),
    ...(proposal && { proposal: { ...proposal, answers: [], evidence: NO_EVIDENCE } }),
    ...(lastReturn && { lastReturn: { ...lastReturn, points: [], contentHash: hash } }),
    ...(approved && { approvals: [{ ...approval, approvedAt: now, note: null }] }),
  };
}

/**
 * Whoever approved did so on the only level that there was, nobody else signed, and what stands beside a task, or who is away, was
 * not asked for.
 */
function levelled({ deciders, ...facts }: StoredFacts): TaskFacts {
  return {
    ...facts,
    issuer: null,
    requirements: { mode: 'open', items: [] },
    siblings: [],
    claimantAbsences: [],
    deciders: { ...deciders, 'record-outcome': deciders.reopen, approve: [{ level: 1, deciders: [deciders.approve], needed: 1 }] },
  };
}

/** The task after each act, by the machine of its version. */
function replay(history: History): Task[] {
  let task: Task = { ...buildTask('draft'), version: 0, machineVersion: '1', context: contextAt(history) };
  return history.acts.map(({ commands, hand, unitId, now, facts: stored }) => {
    const facts = stored ? levelled(stored) : task.facts;
    const steps = commands.map((command) => ({ command, implied: false, actor: 'self' as const }));
    task = takeSteps({ ...task, facts }, steps, { facts, state: task.state, hand, standsInFor: null, unitId, now }).task;
    return task;
  });
}

const told = (history: History): string => history.acts.flatMap(({ commands }) => commands.map(({ verb }) => verb)).join(', ');

describe('histories that were stored under version 1', () => {
  it.each(HISTORIES.map((history) => [told(history), history] as const))('give what was stored: %s', (_, history) => {
    const tasks = replay(history);
    let context = contextAt(history);
    for (const [index, act] of history.acts.entries()) {
      context = { ...context, ...sinceThen(act, context) };
      expect({ state: tasks[index]?.state, context: tasks[index]?.context }).toEqual({ state: act.stored.state, context });
    }
  });

  it('are more than a handful of acts', () => {
    expect(new Set(HISTORIES.flatMap(({ acts }) => acts.flatMap(({ commands }) => commands.map(({ verb }) => verb)))).size).toBeGreaterThan(
      8,
    );
  });
});

describe('a stored history that goes on under version 2', () => {
  const handedIn = HISTORIES.flatMap(replay).find(
    ({ state, facts }) => state === 'submitted' && facts.closePolicy === 'on-final-approval',
  ) as Task;
  const migrated = migrateTask(handedIn, '2', '2025-02-13T02:00:00.000Z') as Task;

  it('stands where it stood', () => {
    expect(migrated).toEqual({ ...handedIn, machineVersion: '2' });
  });

  it('closes with the approval, in one move after the review has begun', () => {
    const [decider] = levelInTurn(handedIn).deciders;
    if (decider?.kind !== 'role') throw new Error('the plan names a role');
    const person = buildPerson('reviewer-of-another-agency');
    const reviewer = {
      ...person,
      capacities: [{ id: 'here', role: decider.role, unitId: decider.unitId, agencyId: null, deputyFor: null }],
    };
    const command = { verb: 'approve', submission: handedIn.context.submission?.number ?? 0, note: null } as const;
    const decision = decideTask(migrated, command, reviewer, null, '2025-02-13T03:00:00.000Z');
    if (isRefusal(decision)) throw new Error(decision.blockers.map(({ code }) => code).join());
    expect(decision.moves.map(({ verb, to }) => `${verb} → ${to}`)).toEqual(['start-review → submitted', 'approve → closed']);
    expect(decision.task.context).toMatchObject({
      outcome: 'done',
      closedAt: '2025-02-13T03:00:00.000Z',
      acceptedOn: handedIn.context.submission?.completedOn,
    });
  });
});
