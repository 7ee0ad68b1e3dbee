import { AUDIT_EXPORT } from '#application/audit/exports/audit-export';
import type { CommandRequest, Environment } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import type { OperationQueries, OperationStanding } from '#application/ports/queries/operations';
import type { BulkResult } from '#application/tasks/bulk/decide-acts';
import type { Uuid } from '#domain/ids';
import { refuse, type Refusal } from '#domain/refusal';

const action = 'operation.read';

export interface Operation extends OperationStanding {
  readonly results: readonly BulkResult[];
}

/** An operation for whoever asked for it, and for auditors. */
export function readOperation(
  environment: Environment,
  queries: OperationQueries,
  request: CommandRequest,
  id: Uuid,
): Promise<Operation | Refusal> {
  const { caller } = request;
  return lookUp<Operation | Refusal>(environment, request, action, 'any-capacity', async ({ capacities }) => {
    const operation = await queries.operation(caller.tenant, id);
    // A file that is made has its own page, with what became of it.
    if (operation === null || operation.kind === AUDIT_EXPORT) return null;
    const may = operation.createdBy === caller.id || capacities.some(({ role }) => role === 'auditor');
    if (!may) return refuse('not-allowed', action, null, [{ code: 'not-allowed' }]);
    // They were stored from results, and nothing else stores them.
    return { ...operation, results: operation.results as readonly BulkResult[] };
  });
}
