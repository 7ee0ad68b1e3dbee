import { namedRows } from '#domain/plan/proposal-correction/named-rows';
import type { ProposalBlocker } from '#domain/plan/proposal-correction/proposal-correction';
import type { Diagnostic, PlanProposal } from '#domain/plan/proposal';

/** A question that nobody has answered; `row` null: of the document. */
export interface OpenQuestion extends Diagnostic {
  readonly row: string | null;
}

/** Publishing asks it again, with the units of that day before its eyes. */
const ASKED_AT_PUBLISHING = 'lead-mode';

export function openQuestions(proposal: PlanProposal): readonly OpenQuestion[] {
  const ofRows = namedRows(proposal).flatMap(({ name, item }) => item.diagnostics.map((one) => ({ ...one, row: name })));
  return [...proposal.diagnostics.map((one) => ({ ...one, row: null })), ...ofRows].filter(({ severity }) => severity === 'question');
}

/** The questions without whose answer there is no plan, in the order of the document. */
export function questionsBeforeApproval(proposal: PlanProposal): readonly OpenQuestion[] {
  return openQuestions(proposal).filter(({ code }) => code !== ASKED_AT_PUBLISHING);
}

/** `question-open` (params `row`, `cell`, `code`, `message`) for each of a row, `document-question-open` (`code`, `message`) for others. */
export function openQuestionBlockers(proposal: PlanProposal): readonly ProposalBlocker[] {
  return questionsBeforeApproval(proposal).map(({ row, cell, code, message }) =>
    row === null
      ? { code: 'document-question-open', params: { code, message } }
      : { code: 'question-open', params: { row, cell: cell ?? '', code, message } },
  );
}
