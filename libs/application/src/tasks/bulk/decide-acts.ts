import type { CommandRequest, Decided, Moment, StreamGrowth } from '#application/execute-command/command';
import { draftCallerRecord } from '#application/execute-command/record-in-caller-stream';
import { refusalRecord } from '#application/execute-command/refusal-record';
import type { LoadedAct } from '#application/tasks/bulk/load-acts';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal, type Refusal } from '#domain/refusal';

/** What came of one of the tasks. `version`: as it is afterwards. Survives JSON, and is free of language. */
export interface BulkResult {
  readonly taskId: Uuid;
  /** Null where the task is absent, or of another tenant. */
  readonly reference: string | null;
  readonly version: number | null;
  /** Null where it was done. */
  readonly refusal: Pick<Refusal, 'code' | 'state' | 'blockers'> | null;
}

interface DecidedAct {
  readonly act: LoadedAct;
  readonly decision: Decided<unknown> | Refusal;
}

/**
 * Decides each act as if it were alone; one that is refused stops no other. All that is done, and a record of each refusal in
 * the caller's own stream, is one decision: it is written whole, or not at all. Results come in the order of the acts.
 *
 * @param callerHead the end of the caller's own stream
 */
export function decideActs(
  acts: readonly LoadedAct[],
  actor: Actor,
  moment: Moment,
  request: CommandRequest,
  callerHead: StreamHead,
): Decided<readonly BulkResult[]> {
  const decided = acts.map((act): DecidedAct => ({ act, decision: act.decide(actor, moment, request) }));
  const done = decided.flatMap(({ decision }) => (isRefusal(decision) ? [] : [decision]));
  const refusals = decided.flatMap(({ act, decision }) =>
    isRefusal(decision) ? [draftCallerRecord(request, refusalRecord(act, decision))] : [],
  );
  const told = refusals.length === 0 ? [] : [{ head: callerHead, drafts: refusals }];
  const { stream, seq: expectedSeq } = callerHead;
  return {
    growth: [...done.flatMap(({ growth }) => growth), ...told],
    changes: [...done.flatMap(({ changes }) => changes), ...told.map(() => ({ kind: 'stream.advance', stream, expectedSeq }) as const)],
    intents: done.flatMap(({ intents }) => intents),
    result: decided.map(resultOf),
  };
}

/** What each act would come to, for a dry run. */
export function foreseeActs(acts: readonly LoadedAct[], actor: Actor, moment: Moment, request: CommandRequest): readonly BulkResult[] {
  return acts.map((act) => resultOf({ act, decision: act.decide(actor, moment, request) }));
}

function resultOf({ act: { taskId, before }, decision }: DecidedAct): BulkResult {
  const reference = before?.sheet.reference ?? null;
  const version = before?.task.version ?? null;
  if (isRefusal(decision)) {
    const { code, state, blockers } = decision;
    return { taskId, reference, version, refusal: { code, state, blockers } };
  }
  return { taskId, reference, version: versionAfter(decision.growth, taskId) ?? version, refusal: null };
}

/** Null where the act leaves the task's own stream as it was. */
function versionAfter(growth: readonly StreamGrowth[], taskId: Uuid): number | null {
  const own = growth.find(({ head }) => head.stream === `task:${taskId}`);
  return own === undefined ? null : own.head.seq + own.drafts.length;
}
