import type { Command, CommandRequest, Environment, Moment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { applyAmendment } from '#application/plans/amendment/apply-amendment';
import { amendedOn, loadPlanToAmend, type PlanToAmend } from '#application/plans/amendment/plan-to-amend';
import type { AmendmentPreview } from '#application/plans/amendment/propose-amendment';
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
import type { Ids } from '#application/ports/ids';
import type { LoadedAmendment } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import { handOf } from '#domain/organisation/capacity';
import type { Amendment } from '#domain/plan/amendment/amendment';
import { isRefusal, refuse, type Blocker, type Refusal } from '#domain/refusal';

interface AmendmentWithPlan extends LoadedAmendment {
  readonly found: PlanToAmend;
}

export interface AmendmentApplied extends Decided, AmendmentPreview {}

/** A second person approves an amendment: the plan reads so from now on, and its tasks follow. All of it, or nothing. */
export function approveAmendment(id: Uuid, ids: Ids): Command<AmendmentWithPlan, AmendmentApplied> {
  const action = 'amendment.approve';
  return {
    action,
    target: { type: 'amendment', id },
    load: (loading) => loadAmendment(loading, id),
    standing,
    decide: (loaded, actor, moment, request) => {
      const { amendment, head, found } = loaded;
      const capacity = secondCapacity(action, amendment, found.loaded.plan, actor, request);
      if (isRefusal(capacity)) return capacity;
      if (handOf(actor) === amendment.proposedBy) {
        return refuse('separation-of-duties', action, amendment.state, [{ code: 'amendment-own' }]);
      }
      if (amendment.state !== 'open' || found.loaded.plan.state !== 'published') return refuse('state-refuses', action, amendment.state);
      const preview = previewOf(loaded, moment, ids);
      if (preview.blockers.length > 0) return refuse('blocked', action, amendment.state, preview.blockers);
      const applied = decidedAs('applied', amendment, actor, moment);
      const written = applyAmendment(found, applied, preview, { actor, capacity, moment, ids });
      return {
        growth: [{ head, drafts: [decisionEvent(['amendment', 'approve'], head, applied, actor, capacity)] }, ...written.growth],
        changes: [{ kind: 'amendment.decide', amendment: applied, expectedVersion: head.seq }, ...written.changes],
        intents: written.intents,
        result: { id, version: head.seq + 1, state: applied.state, ...preview },
      };
    },
  };
}

const AMENDMENTS: Withdrawable<Amendment> = {
  type: 'amendment',
  load: async (loading, id) => {
    const found = await loading.amendment(id);
    return found && { waiting: found.amendment, head: found.head };
  },
  save: (amendment, expectedVersion) => ({ kind: 'amendment.decide', amendment, expectedVersion }),
};

/** Takes an amendment back that waits. What was read stays open. */
export function withdrawAmendment(id: Uuid, reason: string): Command<WaitingOfPlan<Amendment>, Decided> {
  return withdraw(AMENDMENTS, id, reason);
}

/** What approving would do today; nothing is written. */
export function previewAmendmentApproval(environment: Environment, request: CommandRequest, id: Uuid): Promise<AmendmentPreview | Refusal> {
  const action = 'amendment.approve';
  return read(environment, request, action, 'any-capacity', async (loading, actor, moment) => {
    const loaded = await loadAmendment(loading, id);
    if (loaded === null) return null;
    const capacity = secondCapacity(action, loaded.amendment, loaded.found.loaded.plan, actor, request);
    return isRefusal(capacity) ? capacity : previewOf(loaded, moment, environment.ids);
  });
}

async function loadAmendment(loading: Loading, id: Uuid): Promise<AmendmentWithPlan | null> {
  const loaded = await loading.amendment(id);
  const found = loaded && (await loadPlanToAmend(loading, loaded.amendment, () => loaded.amendment.rows));
  return loaded && found && { ...loaded, found };
}

function standing({ amendment, head }: AmendmentWithPlan): { readonly version: number; readonly state: string } {
  return { version: head.seq, state: amendment.state };
}

function previewOf({ amendment, found }: AmendmentWithPlan, { today: on }: Moment, ids: Ids): AmendmentPreview {
  const then = amendedOn(found, amendment, { on, newId: () => ids.next() });
  const { proposal, loaded } = found;
  const isMoved = loaded.plan.version !== amendment.planVersion;
  const isReread = proposal.state !== 'open' || proposal.head.seq !== amendment.proposalVersion;
  const own: readonly Blocker[] = [
    ...(isMoved ? [{ code: 'amendment-plan-moved' }] : []),
    ...(isReread ? [{ code: 'amendment-document-moved' }] : []),
  ];
  return { ...then, rows: amendment.rows, blockers: [...own, ...then.effect.blockers] };
}
