import type { CorrectionPreview } from '#application/plans/correction/correct-item';
import type { CorrectionEffect, EndedBecause } from '#domain/plan/correction/correction-effect';
import type { StandingTask } from '#domain/plan/correction/row-change';
import type { PlannedObligation } from '#domain/plan/publication';
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
    ...presentEndedAndOpened(effect),
    ...presentRedating({ tasks: effect.redated.flatMap(({ tasks }) => tasks), blockers }, language),
  };
}

/** The tasks that a change of a row ends, and those that it opens. */
export function presentEndedAndOpened({ ended, opened }: Pick<CorrectionEffect, 'ended' | 'opened'>): object {
  return {
    ended: ended.map(({ task, because }) => presentEnded(task, because)),
    opened: presentOpened(opened.map(({ obligation }) => obligation)),
  };
}

export function presentEnded({ id, reference, state }: StandingTask, because: EndedBecause | 'row-dropped'): object {
  return { id, reference, state, because };
}

export function presentOpened(obligations: readonly PlannedObligation[]): readonly object[] {
  return obligations.flatMap(({ tasks }) =>
    tasks.map(({ unitId, reference, dueOn, bornLate }) => ({ unitId, reference, dueOn, bornLate })),
  );
}
