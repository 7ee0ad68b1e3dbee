import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { recordInCallerStream } from '#application/execute-command/record-in-caller-stream';
import type { Loading } from '#application/ports/command-store';
import type { LoadedDocument, LoadedTask } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Actor, Role } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

/** Who may open any file of the tenant but those of tasks that are hidden from them: those who decide, administer plans, or audit. */
export const EVERY_FILE: readonly Role[] = ['reviewer', 'leader', 'plan-administrator', 'auditor'];

/** What somebody does with a file, as the log calls it. Only what shows its content needs that it is there, and is written down. */
export interface OpeningAct {
  readonly action: 'document.download' | 'document.read-text' | 'document.describe';
  readonly showsContent: boolean;
}

/**
 * A file, for its own unit, for the units that work on what it was handed in for, and for those who decide or audit. That its content was
 * opened is written down; that anything of it was refused too.
 * @param find what is wanted of it, read in the same transaction
 */
export async function openDocument<Found extends object>(
  environment: Environment,
  request: CommandRequest,
  documentId: Uuid,
  { action, showsContent }: OpeningAct,
  find: (document: LoadedDocument, loading: Loading) => Promise<Found>,
): Promise<Found | Refusal> {
  const answer = await read<Found | Refusal>(environment, request, action, 'any-capacity', async (loading, actor) => {
    const [document] = await loading.documents([documentId]);
    if (document === undefined) return null;
    const handedInTo = await loading.tasksWithDocument(documentId);
    const seen = await loading.tasks(handedInTo);
    const isHidden = handedInTo.length > 0 && seen.length === 0;
    if (!mayOpen(actor, document, isHidden ? null : seen)) return refuse('not-allowed', action, null, [{ code: 'not-allowed' }]);
    return (showsContent ? contentRefused(document, action) : null) ?? (await find(document, loading));
  });
  const refusal = isRefusal(answer) ? answer : null;
  if (refusal === null && !showsContent) return answer;
  await recordInCallerStream(environment, request, {
    action,
    outcome: refusal === null ? 'success' : 'denied',
    reasonCode: refusal?.code ?? null,
    target: { type: 'document', id: documentId },
    stateBefore: null,
    payload: null,
  });
  return answer;
}

/** Null where its content is there, and may be read. */
function contentRefused({ contentState }: LoadedDocument, action: string): Refusal | null {
  if (contentState === 'kept') return null;
  if (contentState === 'scanning') return refuse('blocked', action, contentState, [{ code: 'document-scanning' }]);
  return refuse('gone', action, contentState, [{ code: 'document-gone', params: { content: contentState } }]);
}

/** @param tasks those for which it was handed in and which the reader sees; null where all are hidden from them */
function mayOpen(actor: Actor, document: LoadedDocument, tasks: readonly LoadedTask[] | null): boolean {
  const working = (tasks ?? []).flatMap(workingOn);
  return actor.capacities.some(
    ({ role, unitId }) => (tasks !== null && EVERY_FILE.includes(role)) || unitId === document.unitId || working.includes(unitId),
  );
}

function workingOn({ task: { facts }, sheet }: LoadedTask): Uuid[] {
  const { leadUnitId, coLeads } = facts;
  return [leadUnitId, ...coLeads.map(({ unitId }) => unitId), ...sheet.contributions.flatMap(({ unit }) => unit?.id ?? [])];
}
