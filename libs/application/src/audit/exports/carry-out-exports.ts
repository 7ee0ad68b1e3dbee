import { AUDIT_EXPORT, type AskedExport, type ExportResult } from '#application/audit/exports/audit-export';
import { makeFile, type ExportSources } from '#application/audit/exports/make-file';
import type { CommandRequest, Decided, Environment, Moment } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import { executeMany, type BulkCommand } from '#application/execute-command/execute-many';
import { read } from '#application/execute-command/read';
import { carryOutEach, type Round } from '#application/operations/carry-out-each';
import type { LoadedOperation, OpenOperation } from '#application/ports/operation-loading';
import type { Uuid } from '#domain/ids';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import { isRefusal } from '#domain/refusal';

const ACTION = 'audit-export.complete';

/**
 * Makes the files that auditors asked for, each as of the moment in which it was asked and with the rights that they have now. The file is
 * made and kept first; that it is there is then written together with the end of the operation. Whoever dies in between leaves a file that
 * nobody names, and it is made anew. Gives how many came to an end.
 */
export function carryOutExports(
  environment: Environment,
  sources: ExportSources,
  tenant: Uuid,
  onError: (error: unknown) => void,
): Promise<number> {
  const round: Round = {
    isOurs: ({ kind }) => kind === AUDIT_EXPORT,
    carryOut: (operation) => carryOut(environment, sources, operation),
  };
  return carryOutEach(environment, tenant, round, onError);
}

async function carryOut(environment: Environment, sources: ExportSources, operation: OpenOperation): Promise<number> {
  // They were stored from a request and from what it asked, and nothing else stores them.
  const request = operation.request as CommandRequest;
  const asked = operation.asked as AskedExport;
  const allowed = await read(environment, request, ACTION, ['auditor'], () => Promise.resolve({}));
  const result: ExportResult = isRefusal(allowed)
    ? { file: null, blockers: allowed.blockers }
    : await makeFile(sources, request.caller.tenant, asked, operation.createdAt);
  const { done } = await executeMany(environment, completing(operation.id, result), request, 1);
  return done.length;
}

function completing(id: Uuid, result: ExportResult): BulkCommand<LoadedOperation, true> {
  return {
    action: ACTION,
    async loadChunk(loading) {
      const operation = await loading.operationToCarryOut(id);
      return operation === null ? [] : [operation];
    },
    decide: (operation, _actor, moment) => completed(operation, result, moment),
  };
}

function completed({ id, head, carriedOut }: LoadedOperation, result: ExportResult, { now }: Moment): Decided<true> {
  const { file, blockers } = result;
  const event = draftEvent({
    action: ACTION,
    actor: SYSTEM_ACTOR,
    capacity: null,
    target: { type: 'operation', id },
    versionBefore: head.seq,
    versionAfter: head.seq + 1,
    stateBefore: 'open',
    stateAfter: 'done',
    documents: file === null ? [] : [{ digest: file.digest, size: file.size, mediaType: file.mediaType }],
    payload: file === null ? { blockers: blockers.map(({ code, params }) => ({ code, params: params ?? {} })) } : { name: file.name },
  });
  return {
    growth: [{ head, drafts: [event] }],
    changes: [
      { kind: 'operation-result.add', operationId: id, position: 0, result },
      {
        kind: 'operation.complete',
        operationId: id,
        carriedOut: 1,
        done: file === null ? 0 : 1,
        expected: carriedOut,
        completedAt: now,
      },
    ],
    intents: [],
    result: true,
  };
}
