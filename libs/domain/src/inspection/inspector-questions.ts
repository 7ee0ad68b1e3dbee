import { QUESTION_KEYS, type InspectorQuestion, type QuestionKey } from '#domain/inspection/inspector-question';
import { QUESTIONS_OF_CONDUCT } from '#domain/inspection/questions-of-conduct';
import { QUESTIONS_OF_WORK } from '#domain/inspection/questions-of-work';

/** The ten questions of the inspector, in the order of `QUESTION_KEYS`. */
export const INSPECTOR_QUESTIONS: readonly InspectorQuestion[] = [...QUESTIONS_OF_WORK, ...QUESTIONS_OF_CONDUCT];

const BY_KEY = new Map(INSPECTOR_QUESTIONS.map((question) => [question.key, question]));

/** @throws Error for what is no key: every key has its question */
export function questionOf(key: QuestionKey): InspectorQuestion {
  const question = BY_KEY.get(key);
  if (question === undefined) throw new Error(`no question ${key} among ${QUESTION_KEYS.join(', ')}`);
  return question;
}
