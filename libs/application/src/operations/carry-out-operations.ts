import { AUDIT_EXPORT } from '#application/audit/exports/audit-export';
import type { CommandRequest, Decided, Environment, Moment } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import { executeMany, type BulkCommand } from '#application/execute-command/execute-many';
import { carryOutEach, type Round } from '#application/operations/carry-out-each';
import type { Change } from '#application/ports/changes';
import type { Ids } from '#application/ports/ids';
import type { LoadedOperation, OpenOperation } from '#application/ports/operation-loading';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import type { BulkAct } from '#application/tasks/bulk/bulk-verbs';
import { decideActs, type BulkResult } from '#application/tasks/bulk/decide-acts';
import { loadActs, type LoadedAct } from '#application/tasks/bulk/load-acts';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';

/** Tasks that are carried out in one write. */
const STRETCH = 100;

/** The next tasks of an operation. */
interface Stretch {
  readonly operation: LoadedOperation;
  readonly acts: readonly LoadedAct[];
  readonly callerHead: StreamHead;
}

/**
 * Carries out the acts on tasks that were put to Docket (files are made by `carryOutExports`), stretch by stretch, in the name of whoever
 * asked and with the rights that they have at that moment. How far it has come is written together with what was done: whoever goes on
 * after a crash does nothing twice, and of several workers one alone. Gives how many tasks got a result.
 */
export function carryOutOperations(environment: Environment, tenant: Uuid, onError: (error: unknown) => void): Promise<number> {
  const round: Round = { isOurs: ({ kind }) => kind !== AUDIT_EXPORT, carryOut: (operation) => carryOut(environment, operation) };
  return carryOutEach(environment, tenant, round, onError);
}

async function carryOut(environment: Environment, operation: OpenOperation): Promise<number> {
  // It was stored from a request, and nothing else stores it.
  const request = operation.request as CommandRequest;
  const { done } = await executeMany(environment, carryingOut(operation.id, request, environment.ids), request, STRETCH);
  return done.reduce((sum, tasks) => sum + tasks, 0);
}

function carryingOut(id: Uuid, request: CommandRequest, ids: Ids): BulkCommand<Stretch, number> {
  return {
    action: 'operation.carry-out',
    async loadChunk(loading, moment, size) {
      const operation = await loading.operationToCarryOut(id);
      if (operation === null) return [];
      // It was stored from an act, and nothing else stores it.
      const { said, tasks } = operation.asked as BulkAct;
      const next = tasks.slice(operation.carriedOut, operation.carriedOut + size);
      await loading.holdTasks(next.map((task) => task.id));
      const acts = await loadActs(loading, { said, tasks: next }, moment, request, ids);
      return [{ operation, acts, callerHead: await loading.streamHead(request.callerStream) }];
    },
    decide: ({ operation, acts, callerHead }, actor, moment) =>
      withProgress(operation, decideActs(acts, actor, moment, request, callerHead), moment),
  };
}

function withProgress(operation: LoadedOperation, stretch: Decided<readonly BulkResult[]>, { now }: Moment): Decided<number> {
  const { id, head, total } = operation;
  const results = stretch.result;
  const carriedOut = operation.carriedOut + results.length;
  const done = operation.done + results.filter(({ refusal }) => refusal === null).length;
  const progress = { operationId: id, carriedOut, done, expected: operation.carriedOut };
  const added = results.map((result, index): Change => {
    return { kind: 'operation-result.add', operationId: id, position: operation.carriedOut + index, result };
  });
  const isOver = carriedOut === total;
  const moved: Change = isOver ? { kind: 'operation.complete', ...progress, completedAt: now } : { kind: 'operation.advance', ...progress };
  return {
    ...stretch,
    growth: isOver ? [...stretch.growth, { head, drafts: [completion(operation, done)] }] : stretch.growth,
    changes: [...stretch.changes, ...added, moved],
    result: results.length,
  };
}

function completion({ id, head, total }: LoadedOperation, done: number): ReturnType<typeof draftEvent> {
  return draftEvent({
    action: 'operation.complete',
    actor: SYSTEM_ACTOR,
    capacity: null,
    target: { type: 'operation', id },
    versionBefore: head.seq,
    versionAfter: head.seq + 1,
    stateBefore: 'open',
    stateAfter: 'done',
    payload: { done: String(done), refused: String(total - done) },
  });
}
