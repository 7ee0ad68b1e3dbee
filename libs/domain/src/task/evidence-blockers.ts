import type { Blocker } from '#domain/refusal';
import { unanswered, type Given } from '#domain/task/evidence';
import { askedOfLead } from '#domain/task/requirements';
import type { TaskFacts } from '#domain/task/task';
import { isPeriodLabel } from '#domain/timing/period';

type Asking = Pick<TaskFacts, 'nilAllowed' | 'requirements'>;

type EvidenceBlocker = Blocker & {
  readonly code: 'document-missing' | 'requirement-unanswered' | 'requirement-unknown' | 'evidence-unknown' | 'period-unknown';
};

/**
 * What is missing or wrong in what is handed in. Neither a document nor a figure is a nil return, which the row must allow
 * ("nếu có"), and which answers all that it asks for.
 */
export function handedInBlockers(given: Given, asking: Asking): EvidenceBlocker[] {
  return [...preparedBlockers(given, asking), ...(isNil(given) ? [] : openRequirements(given, asking))];
}

/** The same while it is only prepared: what is still open may come later. */
export function preparedBlockers(given: Given, { nilAllowed, requirements }: Asking): EvidenceBlocker[] {
  const { documents, figures, excuses } = given.evidence;
  const numbers: readonly (number | null)[] = [null, ...askedOfLead(requirements).map(({ number }) => number)];
  const strangers = [...documents, ...figures, ...excuses].flatMap(({ requirement }) =>
    numbers.includes(requirement) ? [] : [requirement],
  );
  const absent = documents.filter((placed) => !given.documents.some(({ documentId }) => documentId === placed.documentId));
  const periods = figures.flatMap(({ period }) => (period === null || isPeriodLabel(period) ? [] : [period]));
  return [
    ...(isNil(given) && !nilAllowed ? [{ code: 'document-missing' } as const] : []),
    ...strangers.map((number) => ({ code: 'requirement-unknown', params: { number: String(number) } }) as const),
    ...absent.map(({ documentId }) => ({ code: 'evidence-unknown', params: { document: documentId } }) as const),
    ...periods.map((period) => ({ code: 'period-unknown', params: { period } }) as const),
  ];
}

function isNil({ documents, evidence }: Given): boolean {
  return documents.length === 0 && evidence.figures.length === 0;
}

/** Where any of several suffices, the one thing that is missing is one of them. */
function openRequirements(given: Given, { requirements }: Asking): EvidenceBlocker[] {
  const texts = unanswered(given, requirements).map(({ text }) => text);
  const missing = requirements.mode === 'any' && texts.length > 0 ? [texts.join(' / ')] : texts;
  return missing.map((requirement) => ({ code: 'requirement-unanswered', params: { requirement } }));
}
