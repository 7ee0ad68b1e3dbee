import type { CorrectionPreview } from '#application/plans/correction/correct-item';
import type { Language } from '../http/api-request.js';
import { presentRedating } from '../occurrences/present-occurrence.js';

/** What a correction does to dates and tasks, with its blockers in words. */
export function presentItemCorrection(
  { before, after, needsSecondPerson, effect, blockers }: CorrectionPreview,
  language: Language,
): object {
  return {
    before,
    after,
    needsSecondPerson,
    ended: effect.ended.map(({ task: { id, reference, state }, because }) => ({ id, reference, state, because })),
    opened: effect.opened.flatMap(({ obligation }) =>
      obligation.tasks.map(({ unitId, reference, dueOn, bornLate }) => ({ unitId, reference, dueOn, bornLate })),
    ),
    ...presentRedating({ tasks: effect.redated.flatMap(({ tasks }) => tasks), blockers }, language),
  };
}
