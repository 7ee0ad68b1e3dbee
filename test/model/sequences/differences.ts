import { isDeepStrictEqual } from 'node:util';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import { canonicalForm } from '#domain/audit/canonical-bytes';
import { isRefusal, type Refusal } from '#domain/refusal';
import { availableActions } from '#domain/task/available-actions';
import { claimInForce } from '#domain/task/claim';
import type { Decision } from '#domain/task/decide-task';
import { UNTOUCHED, type Task, type TaskContext } from '#domain/task/task';
import { TASK_VERBS } from '#domain/task/task-verbs';
import type { Instant } from '#domain/time/local-date';
import { PROBLEM_STATUS } from '#apps/api/src/problems/problem-codes';
import type { Answered } from '../site/ask.js';
import { namedInLog, type Asked } from './model.js';
import type { Observed, SeenEvent } from './observe.js';

type Standing = Observed['task'];

/** What is not as the model says it must be, each difference on a line that begins with where it is. Empty where all agree. */
export function differences(said: Asked, expected: Decision | Refusal, answered: Answered | null, seen: Observed, before: Task): string[] {
  const after = isRefusal(expected) ? before : expected.task;
  return [
    ...(answered === null ? [] : isRefusal(expected) ? refusalDiffers(expected, answered) : []),
    ...standingDiffers('row', after, seen.task),
    ...(isRefusal(expected) ? recordDiffers(said, expected, answered, seen.events) : eventsDiffer(said, expected, before, seen.events)),
  ];
}

function refusalDiffers({ code, blockers }: Refusal, { status, body }: Answered): string[] {
  const told = { status, code: body['code'], blockers: codesOf(body['blockers']) };
  return differs('answer', { status: PROBLEM_STATUS[code], code, blockers: codesOf(blockers) }, told);
}

/** The task as the API tells it to whoever acted. */
export function answerDiffers(task: Task, said: Asked, now: Instant, { status, body }: Answered): string[] {
  if (status !== 200) return [`answer: ${status} ${String(body['code'])} where it must be done`];
  const actions = availableActions(task, said.actor, now).map((action) => ({ ...action, blockers: codesOf(action.blockers) }));
  // What may be asked for beside the verbs of the task has machines of its own.
  const offered = (body['availableActions'] as { verb: string; blockers: unknown }[]).filter(({ verb }) => verb in TASK_VERBS);
  const told = offered.map((action) => ({ ...action, blockers: codesOf(action.blockers) }));
  return [
    ...standingDiffers(
      'answer',
      { ...task, context: { ...task.context, claim: claimInForce(task, now) } },
      body as unknown as Standing,
      body,
    ),
    ...differs('answer availableActions', actions, told),
  ];
}

/** @param context where the parts of the context stand; in `seen` itself where it has one */
export function standingDiffers(where: string, expected: Standing, seen: Standing, context: object = seen.context): string[] {
  const parts = Object.keys(UNTOUCHED) as (keyof TaskContext)[];
  const found = context as Partial<TaskContext>;
  return [
    ...differs(`${where} state`, expected.state, seen.state),
    ...differs(`${where} version`, expected.version, seen.version),
    ...parts.flatMap((part) => differs(`${where} ${part}`, expected.context[part], found[part])),
  ];
}

/** One event in the caller's own stream, and nothing else. */
function recordDiffers(
  { actor, command }: Asked,
  { code, state, blockers }: Refusal,
  answered: Answered | null,
  events: readonly SeenEvent[],
): string[] {
  const expected = {
    action: `task.${command.verb}`,
    outcome: 'denied',
    reasonCode: code,
    stateBefore: state,
    stateAfter: null,
    actor: namedInLog(actor, null),
    blockers: codesOf(blockers),
    requestId: answered?.body['requestId'] ?? null,
    isOfTask: false,
  };
  const seen = events.map(({ action, outcome, reasonCode, stateBefore, stateAfter, envelope, payload, stream }) => ({
    action,
    outcome,
    reasonCode,
    stateBefore,
    stateAfter,
    actor: envelope.actor,
    blockers: codesOf(payload?.blockers),
    requestId: answered === null ? null : envelope.requestId,
    isOfTask: stream.startsWith('task:'),
  }));
  return differs('log of the refusal', [expected], seen);
}

/** An event for every move, in the task's own stream. */
function eventsDiffer({ actor }: Asked, decision: Decision, before: Task, events: readonly SeenEvent[]): string[] {
  const expected = decision.moves.map((move, index) => ({
    stream: `task:${before.id}`,
    action: `task.${move.verb}`,
    outcome: 'success',
    reasonCode: null,
    stateBefore: move.from,
    stateAfter: move.to,
    actor: move.actor === 'system' ? namedInLog(SYSTEM_ACTOR, null) : namedInLog(actor, decision),
    target: {
      type: 'task',
      id: before.id,
      versionBefore: before.version + index === 0 ? null : String(before.version + index),
      versionAfter: String(before.version + index + 1),
    },
    payload: { implied: move.implied, reason: move.reason, before: move.before, after: move.after },
  }));
  const seen = events.map(({ stream, action, outcome, reasonCode, stateBefore, stateAfter, envelope, payload }) => ({
    stream,
    action,
    outcome,
    reasonCode,
    stateBefore,
    stateAfter,
    actor: envelope.actor,
    target: envelope.target,
    payload,
  }));
  return differs('log', expected, seen);
}

function codesOf(blockers: unknown): string[] {
  return ((blockers ?? []) as { code: string }[]).map(({ code }) => code);
}

export function differs(where: string, expected: unknown, seen: unknown): string[] {
  if (isDeepStrictEqual(expected, seen)) return [];
  const [wanted, found] = [inOrder(expected), inOrder(seen)];
  return wanted === found ? [] : [`${where}: ${found} where the model says ${wanted}`];
}

/** The value as canonical JSON: what is absent and what is undefined are the same. */
function inOrder(value: unknown): string {
  const plain = JSON.parse(JSON.stringify(value ?? null)) as object;
  return new TextDecoder().decode(canonicalForm([plain]).bytes).slice(1, -1);
}
