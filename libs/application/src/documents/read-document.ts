import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { recordInCallerStream } from '#application/execute-command/record-in-caller-stream';
import type { LoadedDocument } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Actor, Role } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

/** Who may open any file of the tenant: those who decide, administer plans, or audit. */
const EVERY_FILE: readonly Role[] = ['reviewer', 'leader', 'plan-administrator', 'auditor'];

/**
 * A file on its way out: to its own unit, to the units that work on what it was handed in for, and to those who decide or
 * audit. Every download is written down; a refused one too.
 */
export async function readDocument(environment: Environment, request: CommandRequest, documentId: Uuid): Promise<LoadedDocument | Refusal> {
  const action = 'document.download';
  const answer = await read(environment, request, action, 'any-capacity', async (loading, actor) => {
    const [document] = await loading.documents([documentId]);
    if (document === undefined) return null;
    const audience = await loading.documentAudience(documentId);
    return mayOpen(actor, document, audience) ? document : refuse('not-allowed', action, null, [{ code: 'not-allowed' }]);
  });
  const refused = isRefusal(answer);
  await recordInCallerStream(environment, request, {
    action,
    outcome: refused ? 'denied' : 'success',
    reasonCode: refused ? answer.code : null,
    target: { type: 'document', id: documentId },
    stateBefore: null,
    payload: null,
  });
  return answer;
}

function mayOpen(actor: Actor, document: LoadedDocument, audience: readonly Uuid[]): boolean {
  return actor.capacities.some(({ role, unitId }) => EVERY_FILE.includes(role) || unitId === document.unitId || audience.includes(unitId));
}
