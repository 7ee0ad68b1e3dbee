import { NO_TASK_WORDING } from '#domain/plan/publication-wording';
import type { PublicationPreview, RowPublication } from '#domain/plan/publication';
import type { Blocker } from '#domain/refusal';
import type { Language } from '../http/api-request.js';
import { blockerMessage } from '../problems/wording.js';

/** The dry run with its reasons and blockers in words. */
export function presentPreview({ rows, totals, blockers }: PublicationPreview, language: Language): object {
  return { totals, blockers: blockers.map((blocker) => worded(blocker, language)), rows: rows.map((row) => presentRow(row, language)) };
}

function presentRow({ reason, blockers, ...row }: RowPublication, language: Language): object {
  return {
    ...row,
    reason: reason && { code: reason, message: NO_TASK_WORDING[reason][language] },
    blockers: blockers.map((blocker) => worded(blocker, language)),
  };
}

function worded({ code, params }: Blocker, language: Language): object {
  return { code, message: blockerMessage(code, language, params), params: params ?? {} };
}
