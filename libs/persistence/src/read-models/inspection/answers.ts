import type { QuestionKey } from '#domain/inspection/inspector-question';
import { ADMINISTRATION, AFTER_CLOSING, ANOTHERS_NAME } from './answers-of-conduct.js';
import { ASSIGNMENT, CHANGED_DATES, COORDINATION, DECISIONS, DOCUMENTS, LATENESS } from './answers-of-work.js';
import { ASKED } from './asked.js';
import { FIGURES } from './figures.js';

const ANSWERS: Readonly<Record<QuestionKey, string>> = {
  assignment: ASSIGNMENT,
  'changed-dates': CHANGED_DATES,
  lateness: LATENESS,
  documents: DOCUMENTS,
  decisions: DECISIONS,
  coordination: COORDINATION,
  figures: FIGURES,
  'after-closing': AFTER_CLOSING,
  administration: ADMINISTRATION,
  'anothers-name': ANOTHERS_NAME,
};

/** A page of an answer, in the order of its keys. Parameters as in asked.ts. */
export function answerStatement(key: QuestionKey): string {
  return `WITH asked AS (${ASKED})
SELECT answer.* FROM (${ANSWERS[key]}) answer, asked
 WHERE answer.key COLLATE "C" > asked.after_key ORDER BY answer.key COLLATE "C" LIMIT $9`;
}
