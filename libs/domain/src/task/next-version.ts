import type { Uuid } from '#domain/ids';
import { answeredPoints, proposedAnswers } from '#domain/task/answered-points';
import { bundledHands } from '#domain/task/bundle';
import { contentHash } from '#domain/task/content-hash';
import type { DocumentRef } from '#domain/task/document-ref';
import { NO_EVIDENCE, statedEvidence, type Evidence } from '#domain/task/evidence';
import type { Submission, TaskContext } from '#domain/task/task';
import type { TaskEvent, TaskEventOf } from '#domain/task/task-act';
import { localDateOf } from '#domain/time/local-date';

/** The next version: what is handed in now, or what was proposed. Whoever had a hand in it, in a document of it or in an earlier one stays named. */
export function submissionOf(context: TaskContext, { command, facts, hand, now }: TaskEventOf<'submit'>): Submission {
  const { proposal } = context;
  const documents = command.documents ?? proposal?.documents ?? [];
  const note = command.note ?? (command.documents === null ? (proposal?.note ?? null) : null);
  const answers = answeredPoints(context, proposedAnswers(context), command.answers ?? []);
  const evidence = statedEvidence(givenEvidence(context, command), facts.requirements);
  return version(context, { documents, note, answers, evidence, enteredFor: null }, { facts, hand, now });
}

/** The same, entered by somebody who is not of the lead. */
export function enteredFor(context: TaskContext, { command, unitId, ...by }: TaskEventOf<'enter-for'>): Submission {
  if (unitId === null) throw new TypeError('only somebody of a unit enters for another');
  const { documents, note, reason, answers = [] } = command;
  const evidence = statedEvidence(command.evidence ?? NO_EVIDENCE, by.facts.requirements);
  return version(context, { documents, note, answers: answeredPoints(context, answers), evidence, enteredFor: { unitId, reason } }, by);
}

function version(
  { submission, proposal, bundleId }: Pick<TaskContext, 'submission' | 'proposal' | 'bundleId'>,
  said: Pick<Submission, 'documents' | 'note' | 'answers' | 'evidence' | 'enteredFor'>,
  { facts, hand, now }: Pick<TaskEvent, 'facts' | 'hand' | 'now'>,
): Submission {
  const number = (submission?.number ?? 0) + 1;
  return {
    number,
    contentHash: contentHash(number, said),
    ...said,
    preparedBy: hands(submission?.preparedBy, proposal?.preparedBy, bundledHands({ bundleId }, facts), uploadersOf(said.documents), [hand]),
    confirmations: proposal?.confirmations ?? [],
    submittedBy: hand,
    agencyId: facts.leadAgencyId,
    submittedAt: now,
    completedOn: localDateOf(now),
  };
}

/** What is handed in as evidence: what is said now, or what was proposed with the documents that are handed in. */
export function givenEvidence(
  { proposal }: Pick<TaskContext, 'proposal'>,
  { documents, evidence }: TaskEventOf<'submit'>['command'],
): Evidence {
  return evidence ?? (documents === null ? (proposal?.evidence ?? NO_EVIDENCE) : NO_EVIDENCE);
}

export function uploadersOf(documents: readonly DocumentRef[]): Uuid[] {
  return documents.map(({ uploadedBy }) => uploadedBy);
}

/** Each person once, in the order in which they came to it. */
export function hands(...groups: readonly (readonly Uuid[] | undefined)[]): readonly Uuid[] {
  return [...new Set(groups.flatMap((group) => group ?? []))];
}
