import {
  acknowledgeTask,
  addCoordinator,
  addReviewer,
  approveTask,
  assignTask,
  cancelTask,
  claimTask,
  closeTask,
  combineTask,
  confirmTask,
  contestTask,
  declineTask,
  enterForTask,
  explainLateness,
  forwardTask,
  judgeLateness,
  offerHandoff,
  proposeTask,
  recallTask,
  recordOutcome,
  refuseOutcome,
  releaseTask,
  remindTask,
  removeReviewer,
  reopenTask,
  reportProgress,
  requestExtension,
  resumeTask,
  returnTask,
  sendProposalBack,
  separateTask,
  startTask,
  startTaskReview,
  submitTask,
  suspendTask,
  withdrawTask,
  type EvidenceDto,
  type PointAnswerDto,
  type SubmitDto,
  type TaskDto,
} from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { evidenceOf, inputOf } from './evidence/evidence-input';
import type { TaskVerb, VerbInput } from './task-verbs';

/** An empty list says that nothing arose, or that figures say all; without files of one's own, null submits what was proposed. */
function submitted(
  { nothingArose, evidence }: Pick<VerbInput, 'nothingArose' | 'evidence'>,
  documents: readonly string[],
  given: EvidenceDto,
  proposal: TaskDto['proposal'],
): Pick<SubmitDto, 'documents' | 'evidence'> {
  if (nothingArose) return { documents: [] };
  if (documents.length > 0 || (proposal === null && given.figures?.length !== 0)) return { documents: [...documents], evidence: given };
  if (proposal === null) return { documents: null };
  const ids = proposal.documents.map(({ documentId }) => documentId);
  const changed = evidenceOf(evidence, ids);
  const isChanged = JSON.stringify(changed) !== JSON.stringify(evidenceOf(inputOf(proposal.evidence), ids));
  return { documents: null, ...(isChanged && { evidence: changed }) };
}

/** The lines of a text that say something. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What is said to each point; nothing to those that are left empty. */
export function answersOf(answers: readonly string[]): PointAnswerDto[] {
  return answers.map((answer, index) => ({ point: index + 1, answer: answer.trim() })).filter(({ answer }) => answer !== '');
}

/** Sends the verb on the version of the task that was seen. */
export async function act(
  verb: TaskVerb,
  task: Pick<TaskDto, 'id' | 'version' | 'submission' | 'proposal'>,
  input: VerbInput,
): Promise<void> {
  const path = { id: task.id };
  const headers = seen(task.version, newIntent());
  // What makes a part of the task is guarded by no version of it.
  const made = { 'Idempotency-Key': headers['Idempotency-Key'] };
  const acting = input.actingAs === null ? {} : { actingAs: input.actingAs };
  const note = input.note === '' ? null : input.note;
  const documents = input.files.map(({ documentId }) => documentId);
  const answers = answersOf(input.answers);
  const evidence = evidenceOf(input.evidence, documents);
  const { number = 0, contentHash = '' } = task.submission ?? {};
  const withNotes = input.notesVersion === null ? {} : { notesVersion: input.notesVersion };
  const seenVersion = { submission: number, ...(contentHash !== '' && { contentHash }) };
  switch (verb) {
    case 'propose':
      await proposeTask({ path, headers, body: { ...acting, documents, note, answers, evidence } });
      return;
    case 'submit':
      await submitTask({ path, headers, body: { ...acting, ...submitted(input, documents, evidence, task.proposal), note, answers } });
      return;
    case 'report-progress':
      await reportProgress({ path, headers, body: { ...acting, period: input.period === '' ? null : input.period, text: note } });
      return;
    case 'approve':
      await approveTask({ path, headers, body: { ...acting, ...seenVersion, ...withNotes, note } });
      return;
    case 'return':
      await returnTask({
        path,
        headers,
        body: {
          ...acting,
          ...seenVersion,
          ...withNotes,
          reason: input.reason,
          points: linesOf(input.points),
          resubmitBy: input.resubmitBy === '' ? null : input.resubmitBy,
        },
      });
      return;
    case 'suspend':
      await suspendTask({ path, headers, body: { ...acting, until: input.day, reason: input.reason } });
      return;
    case 'resume':
      await resumeTask({ path, headers, body: acting });
      return;
    case 'explain-lateness': {
      const { cause, reason: text, responsible } = input;
      await explainLateness({ path, headers, body: { ...acting, cause, text, responsible: responsible === '' ? null : responsible } });
      return;
    }
    case 'judge-lateness':
      await judgeLateness({ path, headers, body: { ...acting, reading: input.reading, reason: input.reason } });
      return;
    case 'enter-for':
      await enterForTask({ path, headers, body: { ...acting, documents, note, answers, evidence, reason: input.reason } });
      return;
    case 'contest':
      await contestTask({ path, headers, body: { ...acting, reason: input.reason } });
      return;
    case 'add-coordinator':
      await addCoordinator({ path, headers, body: { ...acting, unitId: input.unitId } });
      return;
    case 'combine':
      await combineTask({ path, headers, body: { ...acting, taskIds: [...input.taskIds] } });
      return;
    case 'separate':
      await separateTask({ path, headers, body: acting });
      return;
    case 'request-extension':
      await requestExtension({ path, headers: made, body: { ...acting, dueOn: input.day, reason: input.reason } });
      return;
    case 'offer-handoff':
      await offerHandoff({ path, headers: made, body: { ...acting, unitId: input.unitId, reason: input.reason } });
      return;
    case 'decline':
      await declineTask({ path, headers, body: { ...acting, reason: input.reason } });
      return;
    case 'reopen':
      await reopenTask({ path, headers, body: { ...acting, reason: input.reason } });
      return;
    case 'recall':
      await recallTask({ path, headers, body: { ...acting, reason: input.reason } });
      return;
    case 'remind':
      await remindTask({ path, headers, body: { ...acting, note } });
      return;
    case 'cancel':
      await cancelTask({ path, headers, body: { ...acting, reason: input.reason } });
      return;
    case 'record-outcome': {
      const { number: symbol, day: issuedOn, signer } = input;
      await recordOutcome({ path, headers, body: { ...acting, number: symbol, issuedOn, signer, documents } });
      return;
    }
    case 'refuse-outcome':
      await refuseOutcome({ path, headers, body: { ...acting, reason: input.reason } });
      return;
    case 'add-reviewer':
      await addReviewer({ path, headers, body: { ...acting, personId: input.personId } });
      return;
    case 'remove-reviewer':
      await removeReviewer({ path, headers, body: { ...acting, personId: input.personId } });
      return;
    case 'forward':
      await forwardTask({ path, headers, body: { ...acting, personId: input.personId, note } });
      return;
    case 'send-back':
      await sendProposalBack({ path, headers, body: { ...acting, reason: input.reason } });
      return;
    case 'claim':
      await claimTask({ path, headers, body: acting });
      return;
    case 'release':
      await releaseTask({ path, headers, body: acting });
      return;
    case 'start':
      await startTask({ path, headers, body: acting });
      return;
    case 'acknowledge':
      await acknowledgeTask({ path, headers, body: acting });
      return;
    case 'confirm':
      await confirmTask({ path, headers, body: acting });
      return;
    case 'assign':
      await assignTask({ path, headers, body: { ...acting, unitId: input.unitId === '' ? null : input.unitId } });
      return;
    case 'withdraw':
      await withdrawTask({ path, headers, body: acting });
      return;
    case 'start-review':
      await startTaskReview({ path, headers, body: acting });
      return;
    case 'close':
      await closeTask({ path, headers, body: acting });
      return;
  }
}
