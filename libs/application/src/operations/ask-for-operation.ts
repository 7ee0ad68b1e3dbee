import type { Command, CommandRequest } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import { actionOf, type BulkAct } from '#application/tasks/bulk/bulk-verbs';
import type { JsonValue } from '#domain/audit/event';
import type { Uuid } from '#domain/ids';
import { refuse } from '#domain/refusal';

const action = 'operation.create';

/** What was put to Docket; it survives JSON. */
export interface AskedOperation {
  readonly id: Uuid;
  readonly kind: string;
  readonly total: number;
  readonly createdAt: string;
}

/** Puts a long act to Docket: it is written down with the request that it came in, and carried out in that name. */
export function askForOperation(id: Uuid, act: BulkAct): Command<CommandRequest, AskedOperation> {
  const kind = actionOf(act);
  const total = act.tasks.length;
  return {
    action,
    target: { type: 'operation', id },
    load: (_loading, _moment, request) => Promise.resolve(request),
    standing: () => null,
    decide: (request, actor, { now }) => {
      if (actor.capacities.length === 0) return refuse('not-allowed', action, null, [{ code: 'not-allowed' }]);
      const born = creation({
        action,
        type: 'operation',
        id,
        actor,
        capacity: null,
        // Made of JSON values alone; its interfaces only lack the index signature that would say so.
        after: { kind, asked: act as unknown as JsonValue },
        stateAfter: 'open',
        changes: [
          {
            kind: 'operation.create',
            operation: { id, kind, asked: act, request, createdBy: request.caller.id, createdAt: now, total },
          },
        ],
      });
      return { ...born, result: { id, kind, total, createdAt: now } };
    },
  };
}
