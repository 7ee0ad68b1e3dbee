import type { Command, CommandRequest, Environment } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import { amendedOn, loadPlanToAmend, type AmendedOn, type PlanToAmend } from '#application/plans/amendment/plan-to-amend';
import { recordedRows } from '#application/plans/amendment/recorded-rows';
import { planCapacity } from '#application/plans/plan-capacity';
import { previewPlanAct } from '#application/plans/preview-plan-act';
import type { Loading } from '#application/ports/command-store';
import type { Ids } from '#application/ports/ids';
import type { Uuid } from '#domain/ids';
import { handOf } from '#domain/organisation/capacity';
import type { Amendment } from '#domain/plan/amendment/amendment';
import { planDiff, type RowAmendment, type SaidPair } from '#domain/plan/amendment/plan-diff';
import { openQuestionBlockers } from '#domain/plan/proposal-correction/open-questions';
import { isRefusal, refuse, type Blocker, type Refusal } from '#domain/refusal';
import type { LocalDate } from '#domain/time/local-date';

const action = 'amendment.create';

/** Which document amends the plan, how it is to be read, and which rows people have said to be the same. */
export interface AmendmentRequest extends Pick<Amendment, 'scope' | 'number' | 'date' | 'reason' | 'proposalId'> {
  readonly pairs: readonly SaidPair[];
}

/** What the document changes row by row, what that does, and what stands in its way. */
export interface AmendmentPreview extends AmendedOn {
  readonly rows: readonly RowAmendment[];
  readonly blockers: readonly Blocker[];
}

export interface AmendmentProposed extends AmendmentPreview {
  readonly id: Uuid;
  readonly version: number;
  readonly state: Amendment['state'];
}

/** Proposes that a document amends a published plan. A second person approves it: it changes what others have been asked for. */
export function proposeAmendment(id: Uuid, planId: Uuid, request: AmendmentRequest, ids: Ids): Command<PlanToAmend, AmendmentProposed> {
  return {
    action,
    target: { type: 'plan', id: planId },
    load: (loading) => load(loading, planId, request),
    standing: ({ loaded: { plan } }) => ({ version: plan.version, state: plan.state }),
    decide: (found, actor, moment, asked) => {
      const { plan } = found.loaded;
      const { proposal } = found;
      const capacity = planCapacity(action, plan.state, actor, plan.ownerUnitId, asked);
      if (isRefusal(capacity)) return capacity;
      if (plan.state !== 'published' || proposal.state !== 'open') return refuse('state-refuses', action, plan.state);
      const unsaid = unsaidOf(request);
      if (unsaid.length > 0) return refuse('invalid', action, plan.state, unsaid);
      const preview = look(found, { id, ...request }, { on: moment.today, newId: () => ids.next() });
      if (preview.blockers.length > 0) return refuse('blocked', action, plan.state, preview.blockers);

      const { scope, number, date, reason } = request;
      const amendment: Amendment = {
        id,
        planId,
        planVersion: plan.version,
        proposalId: proposal.id,
        proposalVersion: proposal.head.seq,
        documentId: proposal.documentId,
        scope,
        number,
        date,
        reason,
        rows: found.rows,
        state: 'open',
        proposedBy: handOf(actor),
        proposedAt: moment.now,
        decidedBy: null,
        decidedAt: null,
        decisionReason: null,
      };
      const born = creation({
        action,
        type: 'amendment',
        id,
        actor,
        capacity,
        about: { planId },
        stateAfter: amendment.state,
        after: {
          ...{ proposalId: proposal.id, proposalVersion: proposal.head.seq, documentId: proposal.documentId, planVersion: plan.version },
          ...{ scope, number, date, reason },
          rows: recordedRows(found.rows),
        },
        changes: [{ kind: 'amendment.create', amendment }],
      });
      return { ...born, result: { ...preview, id, version: 1, state: amendment.state } };
    },
  };
}

/** The dry run for whoever administers the plan. */
export function previewAmendment(
  environment: Environment,
  request: CommandRequest,
  planId: Uuid,
  asked: AmendmentRequest,
): Promise<AmendmentPreview | Refusal> {
  const loadNamed = async (loading: Loading) => {
    const found = await load(loading, planId, asked);
    return found && { plan: found.loaded.plan, found };
  };
  return previewPlanAct(environment, request, action, loadNamed, ({ found }, { today }) =>
    look(found, { id: environment.ids.next(), ...asked }, { on: today, newId: () => environment.ids.next() }),
  );
}

function load(loading: Loading, planId: Uuid, { proposalId, scope, pairs: said }: AmendmentRequest): Promise<PlanToAmend | null> {
  return loadPlanToAmend(loading, { planId, proposalId }, (loaded, { proposal }) => planDiff(loaded, proposal, { scope, said }));
}

/** What must be said of the document before anybody is asked to approve it. */
function unsaidOf({ number, reason }: AmendmentRequest): readonly Blocker[] {
  return [
    ...(reason.trim() === '' ? [{ code: 'reason-missing' }] : []),
    ...(number.trim() === '' ? [{ code: 'amendment-number-missing' }] : []),
  ];
}

function look(
  found: PlanToAmend,
  amendment: Pick<Amendment, 'id' | 'scope' | 'date'>,
  place: { readonly on: LocalDate; readonly newId: () => Uuid },
): AmendmentPreview {
  const amendedThen = amendedOn(found, amendment, place);
  const own: readonly Blocker[] = [
    ...(found.waiting === null ? [] : [{ code: 'amendment-waits' }]),
    ...openQuestionBlockers(found.proposal.proposal),
  ];
  return { ...amendedThen, rows: found.rows, blockers: [...own, ...amendedThen.effect.blockers] };
}
