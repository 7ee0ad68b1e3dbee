import type { BulkResult } from '#application/tasks/bulk/decide-acts';
import type { Language } from '../http/api-request.js';
import { presentBlocker } from '../problems/present-blocker.js';
import { problemTitle } from '../problems/wording.js';

export const BULK_OUTCOMES = ['done', 'would-do', 'refused'] as const;
type Outcome = (typeof BULK_OUTCOMES)[number];

/** Results in words, with how many there are of each outcome. @param granted what those that are not refused came to */
export function presentResults(results: readonly BulkResult[], granted: Exclude<Outcome, 'refused'>, language: Language): object {
  const refused = results.filter(({ refusal }) => refusal !== null).length;
  const others = results.length - refused;
  return {
    results: results.map((result) => presentResult(result, granted, language)),
    totals: { done: granted === 'done' ? others : 0, wouldDo: granted === 'would-do' ? others : 0, refused },
  };
}

function presentResult({ taskId, reference, version, refusal }: BulkResult, granted: Outcome, language: Language): object {
  if (refusal === null) return { taskId, reference, outcome: granted, version };
  const { code, blockers } = refusal;
  const worded = { code, message: problemTitle(code, language), blockers: blockers.map((blocker) => presentBlocker(blocker, language)) };
  return { taskId, reference, outcome: 'refused', ...(version !== null && { version }), refusal: worded };
}
