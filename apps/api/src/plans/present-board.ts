import type { Board, BoardRow } from '#application/tasks/read-board';
import type { Language } from '../http/api-request.js';
import { presentBlocker } from '../problems/present-blocker.js';

/** The board with what needs a look in words. */
export function presentBoard({ item, periods, period, rows }: Board, language: Language): object {
  return { item, periods, period, rows: rows.map((row) => presentRow(row, language)) };
}

function presentRow({ task, standing, submission, requirements, look }: BoardRow, language: Language): object {
  const { id, reference, version, leadUnit, state, effectiveDueOn, timeliness, submittedAt } = task;
  return {
    id,
    reference,
    version,
    leadUnit,
    state,
    effectiveDueOn,
    timeliness,
    standing,
    submission: submission && { ...submission, submittedAt },
    requirements,
    look: look.map((finding) => presentBlocker(finding, language)),
  };
}
