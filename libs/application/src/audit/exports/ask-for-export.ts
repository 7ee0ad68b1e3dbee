import { AUDIT_EXPORT, type AskedExport } from '#application/audit/exports/audit-export';
import type { Command, CommandRequest } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import type { JsonValue } from '#domain/audit/event';
import type { Uuid } from '#domain/ids';
import { refuse } from '#domain/refusal';

const action = AUDIT_EXPORT;

export interface PutExport {
  readonly id: Uuid;
  readonly createdAt: string;
}

/** An auditor asks for a file: what was asked is an event, and the worker makes it. Refused is whoever is no auditor. */
export function askForExport(id: Uuid, asked: AskedExport): Command<CommandRequest, PutExport> {
  return {
    action,
    target: { type: 'operation', id },
    load: (_loading, _moment, request) => Promise.resolve(request),
    standing: () => null,
    decide: (request, actor, { now }) => {
      const capacity = actor.capacities.find(({ role }) => role === 'auditor');
      if (capacity === undefined) return refuse('not-allowed', action, null, [{ code: 'not-allowed' }]);
      const born = creation({
        action,
        type: 'operation',
        id,
        actor,
        capacity,
        // Made of JSON values alone; its interfaces only lack the index signature that would say so.
        after: { asked: asked as unknown as JsonValue },
        stateAfter: 'open',
        changes: [
          {
            kind: 'operation.create',
            operation: { id, kind: AUDIT_EXPORT, asked, request, createdBy: request.caller.id, createdAt: now, total: 1 },
          },
        ],
      });
      return { ...born, result: { id, createdAt: now } };
    },
  };
}
