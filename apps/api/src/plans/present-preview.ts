import { NO_TASK_WORDING } from '#domain/plan/publication-wording';
import type { PublicationPreview, RowPublication } from '#domain/plan/publication';
import type { Language } from '../http/api-request.js';
import { presentBlocker } from '../problems/present-blocker.js';

/** The dry run with its reasons and blockers in words. */
export function presentPreview({ rows, totals, blockers }: PublicationPreview, language: Language): object {
  return {
    totals,
    blockers: blockers.map((blocker) => presentBlocker(blocker, language)),
    rows: rows.map((row) => presentRow(row, language)),
  };
}

function presentRow({ reason, blockers, later, ...row }: RowPublication, language: Language): object {
  return {
    ...row,
    later: later.map(({ label, part, from, dueOn, opensOn }) => ({ label, part, from, dueOn, opensOn })),
    reason: reason && { code: reason, message: NO_TASK_WORDING[reason][language] },
    blockers: blockers.map((blocker) => presentBlocker(blocker, language)),
  };
}
