import type { Command, CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { applyCorrection } from '#application/plans/correction/apply-correction';
import type { CorrectionPreview } from '#application/plans/correction/correct-item';
import { effectOf, loadRowToCorrect, type RowToCorrect } from '#application/plans/correction/row-to-correct';
import {
  decidedAs,
  decisionEvent,
  secondCapacity,
  withdraw,
  type Decided,
  type WaitingOfPlan,
  type Withdrawable,
} from '#application/plans/second-person';
import type { Loading } from '#application/ports/command-store';
import type { LoadedCorrection } from '#application/ports/loaded';
import type { Ids } from '#application/ports/ids';
import type { Uuid } from '#domain/ids';
import { handOf } from '#domain/organisation/capacity';
import { isAsFound, type Correction } from '#domain/plan/correction/correction';
import { isRefusal, refuse, type Blocker, type Refusal } from '#domain/refusal';
import type { LocalDate } from '#domain/time/local-date';

interface CorrectionWithRow extends LoadedCorrection {
  readonly row: RowToCorrect;
}

export interface CorrectionApplied extends Decided, CorrectionPreview {}

/** A second person approves a correction that waits: it applies as the row stands now. */
export function approveCorrection(id: Uuid, ids: Ids): Command<CorrectionWithRow, CorrectionApplied> {
  const action = 'correction.approve';
  return {
    action,
    target: { type: 'correction', id },
    load: (loading) => loadCorrection(loading, id),
    standing,
    decide: (loaded, actor, moment, request) => {
      const { correction, row, head } = loaded;
      const capacity = secondCapacity(action, correction, row.loaded.plan, actor, request);
      if (isRefusal(capacity)) return capacity;
      if (handOf(actor) === correction.proposedBy) {
        return refuse('separation-of-duties', action, correction.state, [{ code: 'correction-own' }]);
      }
      if (correction.state !== 'open' || row.loaded.plan.state !== 'published') return refuse('state-refuses', action, correction.state);
      const preview = previewOf(loaded, moment.today);
      if (preview.blockers.length > 0) return refuse('blocked', action, correction.state, preview.blockers);
      const applied = decidedAs('applied', correction, actor, moment);
      const event = decisionEvent(['correction', 'approve'], head, applied, actor, capacity);
      const written = applyCorrection(row, { ...correction, after: preview.after }, preview.effect, { actor, capacity, moment, ids });
      return {
        growth: [{ head, drafts: [event] }, ...written.growth],
        changes: [{ kind: 'correction.decide', correction: applied, expectedVersion: head.seq }, ...written.changes],
        intents: written.intents,
        result: { id, version: head.seq + 1, state: applied.state, ...preview },
      };
    },
  };
}

const CORRECTIONS: Withdrawable<Correction> = {
  type: 'correction',
  load: async (loading, id) => {
    const found = await loading.correction(id);
    return found && { waiting: found.correction, head: found.head };
  },
  save: (correction, expectedVersion) => ({ kind: 'correction.decide', correction, expectedVersion }),
};

/** Takes a correction back that waits. */
export function withdrawCorrection(id: Uuid, reason: string): Command<WaitingOfPlan<Correction>, Decided> {
  return withdraw(CORRECTIONS, id, reason);
}

/** What approving would do today; nothing is written. */
export function previewApproval(environment: Environment, request: CommandRequest, id: Uuid): Promise<CorrectionPreview | Refusal> {
  return read(environment, request, 'correction.approve', 'any-capacity', async (loading, actor, { today }) => {
    const loaded = await loadCorrection(loading, id);
    if (loaded === null) return null;
    const capacity = secondCapacity('correction.approve', loaded.correction, loaded.row.loaded.plan, actor, request);
    return isRefusal(capacity) ? capacity : previewOf(loaded, today);
  });
}

async function loadCorrection(loading: Loading, id: Uuid): Promise<CorrectionWithRow | null> {
  const found = await loading.correction(id);
  const row = found && (await loadRowToCorrect(loading, found.correction.planId, found.correction.itemId));
  return found && row && { ...found, row };
}

function standing({ correction, head }: CorrectionWithRow): { readonly version: number; readonly state: string } {
  return { version: head.seq, state: correction.state };
}

function previewOf({ correction, row }: CorrectionWithRow, today: LocalDate): CorrectionPreview {
  const { before, after: proposed } = correction;
  const after = proposed.timing === undefined ? proposed : { ...proposed, timing: { ...proposed.timing, since: today } };
  const effect = effectOf(row, after, today);
  const moved: readonly Blocker[] = isAsFound(row.item, before) ? [] : [{ code: 'correction-row-moved', params: { row: row.item.path } }];
  return { before, after, needsSecondPerson: true, effect, blockers: [...moved, ...effect.blockers] };
}
