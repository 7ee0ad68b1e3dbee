import { AUDIT_EXPORT, type AskedExport, type ExportedFile, type ExportResult } from '#application/audit/exports/audit-export';
import type { CommandRequest, Environment } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { recordInCallerStream } from '#application/execute-command/record-in-caller-stream';
import type { AskedOperationStanding, InspectionQueries } from '#application/ports/queries/inspection';
import type { Uuid } from '#domain/ids';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

/** As many as anybody looks back over. */
const SHOWN = 50;

/** A file that was asked for. `result` is null until it is made. */
export interface AuditExport extends Pick<AskedOperationStanding, 'id' | 'createdAt' | 'completedAt' | 'createdByName'> {
  readonly asked: AskedExport;
  readonly result: ExportResult | null;
}

/** The newest exports, newest first, for auditors: whoever asked for one is one, and what one took away the others may see. */
export function listExports(
  environment: Environment,
  inspection: InspectionQueries,
  request: CommandRequest,
): Promise<{ readonly items: readonly AuditExport[] } | Refusal> {
  return lookUp(environment, request, 'audit-export.read', ['auditor'], async () => {
    const operations = await inspection.operationsOf(request.caller.tenant, AUDIT_EXPORT, { limit: SHOWN, id: null });
    return { items: operations.map(toExport) };
  });
}

export function readExport(
  environment: Environment,
  inspection: InspectionQueries,
  request: CommandRequest,
  id: Uuid,
): Promise<AuditExport | Refusal> {
  return lookUp(environment, request, 'audit-export.read', ['auditor'], () => find(inspection, request, id));
}

/** The file of an export, to be downloaded: that it was, or that it was refused, is written down. */
export async function openExport(
  environment: Environment,
  inspection: InspectionQueries,
  request: CommandRequest,
  id: Uuid,
): Promise<ExportedFile | Refusal> {
  const action = 'audit-export.download';
  const answer = await lookUp<ExportedFile | Refusal>(environment, request, action, ['auditor'], async () => {
    const found = await find(inspection, request, id);
    if (found === null) return null;
    return found.result?.file ?? refuse('blocked', action, null, found.result?.blockers ?? [{ code: 'export-not-ready' }]);
  });
  const refused = isRefusal(answer);
  await recordInCallerStream(environment, request, {
    action,
    outcome: refused ? 'denied' : 'success',
    reasonCode: refused ? answer.code : null,
    target: { type: 'operation', id },
    stateBefore: null,
    payload: refused ? null : { digest: answer.digest, name: answer.name },
  });
  return answer;
}

async function find(inspection: InspectionQueries, { caller }: CommandRequest, id: Uuid): Promise<AuditExport | null> {
  const [operation] = await inspection.operationsOf(caller.tenant, AUDIT_EXPORT, { limit: 1, id });
  return operation === undefined ? null : toExport(operation);
}

/** They were stored as such, and nothing else stores operations of this kind. */
function toExport({ id, createdAt, completedAt, createdByName, asked, results }: AskedOperationStanding): AuditExport {
  return {
    id,
    createdAt,
    completedAt,
    createdByName,
    asked: asked as AskedExport,
    result: (results[0] as ExportResult | undefined) ?? null,
  };
}
