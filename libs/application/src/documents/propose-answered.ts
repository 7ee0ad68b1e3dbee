import type { CommandRequest, Environment } from '#application/execute-command/command';
import { openDocument } from '#application/documents/open-document';
import { proposeTasks, requirementFor, type ProposedTask } from '#domain/document/propose-tasks';
import type { Uuid } from '#domain/ids';
import type { Refusal } from '#domain/refusal';

export interface ProposedAnswer {
  /** Open tasks of the document's own unit that it may answer, likeliest first. */
  readonly tasks: readonly (ProposedTask & { readonly requirement: number | null })[];
  /** Which requirement of `forTask` it answers; null where that cannot be told, or the unit does not lead it. */
  readonly requirement: number | null;
}

/** What a document may be the answer to, by its type and its words: proposals, for a person to take or to leave. */
export async function proposeAnswered(
  environment: Environment,
  request: CommandRequest,
  documentId: Uuid,
  forTask: Uuid | null,
): Promise<ProposedAnswer | Refusal> {
  const act = { action: 'document.describe', showsContent: false } as const;
  return await openDocument(environment, request, documentId, act, async ({ name, unitId, contentState }, loading) => {
    const { metadata } = await loading.documentFindings(documentId);
    // Of what was taken back nothing that was read in it is told.
    const open = unitId === null || contentState !== 'kept' ? [] : await loading.openTasks(unitId);
    const type = metadata?.type?.value ?? null;
    const tasks = proposeTasks({ type, subject: metadata?.subject?.value ?? null, name }, open);
    const asked = open.find(({ taskId }) => taskId === forTask);
    return {
      tasks: tasks.map((task) => ({ ...task, requirement: requirementFor(type, task.requirements) })),
      requirement: asked === undefined ? null : requirementFor(type, asked.requirements),
    };
  });
}
