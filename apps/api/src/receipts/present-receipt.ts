import type { LoggedReceipt } from '#application/audit/receipt-from-log';
import type { AnswerReceipt } from '#application/contributions/read-answer-receipt';
import type { TaskSheet } from '#application/ports/loaded';
import type { Receipt } from '#application/tasks/read-receipt';
import type { Uuid } from '#domain/ids';
import type { DocumentRef } from '#domain/task/document-ref';

export function presentReceipt(receipt: Receipt): object {
  const { taskId, sheet, submission } = receipt;
  const { number, contentHash, documents, completedOn, enteredFor } = submission;
  return { ...presentLogged(receipt, taskId, sheet, documents), number, contentHash, completedOn, enteredFor };
}

export function presentAnswerReceipt(receipt: AnswerReceipt): object {
  const { task, contribution } = receipt;
  const { id, origin, question, dueOn, state, opinion, declineReason } = contribution;
  const { unit = null, party = null } = task.sheet.contributions.find((asked) => asked.id === id) ?? {};
  return {
    ...presentLogged(receipt, task.task.id, task.sheet, opinion?.documents ?? []),
    unit,
    party,
    origin,
    question,
    dueOn,
    answer: state,
    stance: opinion?.stance ?? null,
    text: opinion?.text ?? declineReason,
  };
}

function presentLogged(
  { code, event, eventHash, actorName, unitName, verdict }: LoggedReceipt,
  taskId: Uuid,
  { reference, plan, item, leadUnit }: Pick<TaskSheet, 'reference' | 'plan' | 'item' | 'leadUnit'>,
  documents: readonly DocumentRef[],
): object {
  const { actor, eventId, stream, seq, clock, apiTime } = event;
  return {
    code,
    task: { id: taskId, reference, planCode: plan.code, planTitle: plan.title, path: item.path, content: item.content },
    leadUnit,
    documents: documents.map(({ name, digest, size }) => ({ name, digest, size })),
    submittedAt: apiTime,
    by: { type: actor.type, name: actorName, unitName, role: actor.role, onBehalf: actor.onBehalfOf !== null },
    event: { id: eventId, hash: eventHash, stream, seq, clock },
    verdict,
  };
}
