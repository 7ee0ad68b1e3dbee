import type { Command } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import { asLastYear, decidersOfLastYear } from '#application/plans/clone/said-last-year';
import { planCapacity } from '#application/plans/plan-capacity';
import type { PlannedResponsibility } from '#application/plans/planned-responsibility';
import { proposalEvent } from '#application/plans/proposal-event';
import type { Change } from '#application/ports/changes';
import type { LoadedPlan, LoadedProposal, OrganisationRecord } from '#application/ports/loaded';
import type { Ids } from '#application/ports/ids';
import type { Uuid } from '#domain/ids';
import { organisationOn } from '#domain/organisation/organisation';
import type { Plan, PlanItem } from '#domain/plan/plan';
import { plannedItem } from '#domain/plan/planned-item';
import type { PlanProposal } from '#domain/plan/proposal';
import { openQuestionBlockers } from '#domain/plan/proposal-correction/open-questions';
import { OPEN_SIGHT } from '#domain/plan/plan-sight';
import { levelBlockers } from '#domain/plan/level-blockers';
import { isRefusal, refuse } from '#domain/refusal';
import type { ClosePolicy } from '#domain/task/task';
import type { LocalDate } from '#domain/time/local-date';

const action = 'plan-proposal.approve';

/** What the document does not say of the plan, or not surely. */
export interface PlanHead {
  readonly code: string;
  readonly title: string;
  readonly issuerUnitId: Uuid;
  readonly ownerUnitId: Uuid;
  readonly number: string | null;
  readonly date: LocalDate | null;
  readonly year: number;
  readonly closePolicy: ClosePolicy;
  readonly beforeIsInclusive: boolean;
  readonly statutoryWins: boolean;
  readonly practice: boolean;
  /** Null: as last year's plan had it, of a plan that goes on from one; else nobody but the usual. */
  readonly responsibilities: readonly PlannedResponsibility[] | null;
}

interface Loaded {
  readonly proposal: LoadedProposal;
  /** Last year's plan, where it goes on from one. */
  readonly before: LoadedPlan | null;
  readonly organisation: OrganisationRecord;
}

/** Makes a draft plan of a proposal whose questions are answered: head, sections, rows with their provenance, responsibility table. */
export function approveProposal(proposalId: Uuid, head: PlanHead, ids: Ids): Command<Loaded, { readonly id: Uuid }> {
  return {
    action,
    target: { type: 'plan-proposal', id: proposalId },
    async load(loading) {
      const [proposal, organisation] = await Promise.all([loading.proposal(proposalId), loading.organisation()]);
      const clonedFrom = proposal?.proposal.clonedFrom;
      return proposal && { proposal, organisation, before: clonedFrom === undefined ? null : await loading.plan(clonedFrom) };
    },
    standing: ({ proposal }) => ({ version: proposal.head.seq, state: proposal.state }),
    decide: ({ proposal, organisation, before }, actor, { today }, request) => {
      const capacity = planCapacity(action, proposal.state, actor, head.ownerUnitId, request);
      if (isRefusal(capacity)) return capacity;
      if (proposal.state !== 'open') return refuse('state-refuses', action, proposal.state);
      const unknown = [head.issuerUnitId, head.ownerUnitId].filter((unitId) => !organisation.units.some(({ id }) => id === unitId));
      if (unknown.length > 0) return refuse('invalid', action, proposal.state, [{ code: 'unit-unknown' }]);

      const plan = planOf(ids.next(), proposal.documentId, head);
      const items = itemsOf(proposal.proposal, ids).map((item) => (before === null ? item : asLastYear(item, before)));
      const now = organisationOn(today, organisation.units, organisation.parties);
      const lines = head.responsibilities ?? (before === null ? [] : decidersOfLastYear(before, items, now));
      const unfit = levelBlockers(lines);
      if (unfit.length > 0) return refuse('invalid', action, proposal.state, unfit);
      const unanswered = openQuestionBlockers(proposal.proposal);
      if (unanswered.length > 0) return refuse('blocked', action, proposal.state, unanswered);

      const born = creation({
        action: 'plan.create',
        type: 'plan',
        id: plan.id,
        actor,
        capacity,
        about: { planId: plan.id },
        stateAfter: plan.state,
        after: {
          ...head,
          responsibilities: lines.map((line) => ({ ...line, decider: { ...line.decider } })),
          rows: items.length,
        },
        changes: planChanges(plan, proposal.proposal, items, lines),
      });
      const approved = proposalEvent(proposal, { action, actor, capacity, to: 'approved', planId: plan.id, payload: { planId: plan.id } });
      return {
        ...born,
        growth: [{ head: proposal.head, drafts: [approved] }, ...born.growth],
        changes: [...born.changes, { kind: 'plan-proposal.approve', proposalId, planId: plan.id, expectedVersion: proposal.head.seq }],
      };
    },
  };
}

function planOf(id: Uuid, documentId: Uuid, { responsibilities: _lines, ...head }: PlanHead): Plan {
  return { ...head, id, documentId, state: 'draft', version: 0, sight: OPEN_SIGHT, publishedAt: null };
}

function itemsOf(proposal: PlanProposal, ids: Ids): PlanItem[] {
  return proposal.sections.flatMap(({ number, items }) => items.map((item) => plannedItem(item, number, ids.next())));
}

function planChanges(plan: Plan, proposal: PlanProposal, items: readonly PlanItem[], lines: readonly PlannedResponsibility[]): Change[] {
  const itemIds = new Map(items.map(({ path, id }) => [path, id]));
  return [
    { kind: 'plan.create', plan },
    ...proposal.sections.map((section, position): Change => ({
      kind: 'plan-section.add',
      planId: plan.id,
      section: { number: section.number, title: section.title },
      position,
    })),
    ...items.map((item, position): Change => ({ kind: 'plan-item.add', planId: plan.id, item, position })),
    ...lines.map(({ item, ...line }, index): Change => ({
      kind: 'responsibility.add',
      planId: plan.id,
      line: index + 1,
      responsibility: { ...line, itemId: item === null ? null : (itemIds.get(item) ?? null) },
    })),
  ];
}
