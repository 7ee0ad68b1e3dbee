import { draftEvent } from '#application/execute-command/draft-event';
import type { Born } from '#application/plans/bear-tasks';
import type { RowToCorrect } from '#application/plans/correction/row-to-correct';
import { writeEffect, type Corrector } from '#application/plans/correction/write-effect';
import type { Correction } from '#domain/plan/correction/correction';
import type { CorrectionEffect } from '#domain/plan/correction/correction-effect';

/** The corrected row, its plan's event, and all that follows for obligations and tasks. */
export function applyCorrection(row: RowToCorrect, correction: Correction, effect: CorrectionEffect, place: Corrector): Born {
  const { plan, head } = row.loaded;
  const { actor, capacity } = place;
  const { id: correctionId, reason, after } = correction;
  const corrected = draftEvent({
    action: 'plan.correct-item',
    actor,
    capacity,
    target: { type: 'plan', id: plan.id },
    versionBefore: plan.version,
    versionAfter: plan.version + 1,
    about: { planId: plan.id, itemId: row.item.id },
    stateBefore: plan.state,
    stateAfter: plan.state,
    payload: { correctionId, row: row.item.path, reason, fields: Object.keys(after) },
  });
  const written = writeEffect(row, { reason, after, by: { correctionId } }, effect, place);
  return {
    growth: [{ head, drafts: [corrected] }, ...written.growth],
    changes: [
      { kind: 'plan.save', plan, expectedVersion: plan.version },
      { kind: 'plan-item.correct', item: { ...row.item, ...after } },
      ...written.changes,
    ],
    intents: written.intents,
  };
}
