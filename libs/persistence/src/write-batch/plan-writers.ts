import type { Decider } from '#domain/plan/responsibility';
import type { ChangeOf } from './change-of.js';
import type { TableWriter } from './table-writer.js';

export const PLAN_CREATE: TableWriter<ChangeOf<'plan.create'>> = {
  table: 'plan',
  mode: 'insert',
  stream: ({ plan }) => `plan:${plan.id}`,
  columns: [
    ['plan_id', 'uuid', ({ plan }) => plan.id],
    ['code', 'text', ({ plan }) => plan.code],
    ['title', 'text', ({ plan }) => plan.title],
    ['issuer_unit_id', 'uuid', ({ plan }) => plan.issuerUnitId],
    ['owner_unit_id', 'uuid', ({ plan }) => plan.ownerUnitId],
    ['number', 'text', ({ plan }) => plan.number],
    ['dated_on', 'date', ({ plan }) => plan.date],
    ['year', 'integer', ({ plan }) => plan.year],
    ['document_id', 'uuid', ({ plan }) => plan.documentId],
    ['state', 'text', ({ plan }) => plan.state],
    ['close_policy', 'text', ({ plan }) => plan.closePolicy],
    ['before_is_inclusive', 'boolean', ({ plan }) => plan.beforeIsInclusive],
    ['statutory_wins', 'boolean', ({ plan }) => plan.statutoryWins],
    ['drafts_seen_by', 'text', ({ plan }) => plan.sight.drafts],
    ['tasks_seen_by', 'text', ({ plan }) => plan.sight.tasks],
    ['practice', 'boolean', ({ plan }) => plan.practice],
    ['published_at', 'timestamptz', ({ plan }) => plan.publishedAt],
  ],
};

export const PLAN_SAVE: TableWriter<ChangeOf<'plan.save'>> = {
  table: 'plan',
  mode: 'save',
  stream: ({ plan }) => `plan:${plan.id}`,
  key: [['plan_id', 'uuid', ({ plan }) => plan.id]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [
    ['state', 'text', ({ plan }) => plan.state],
    ['drafts_seen_by', 'text', ({ plan }) => plan.sight.drafts],
    ['tasks_seen_by', 'text', ({ plan }) => plan.sight.tasks],
    ['published_at', 'timestamptz', ({ plan }) => plan.publishedAt],
  ],
};

export const PLAN_SECTION_ADD: TableWriter<ChangeOf<'plan-section.add'>> = {
  table: 'plan_section',
  mode: 'insert',
  columns: [
    ['plan_id', 'uuid', ({ planId }) => planId],
    ['number', 'text', ({ section }) => section.number],
    ['title', 'text', ({ section }) => section.title],
    ['position', 'integer', ({ position }) => position],
  ],
};

export const PLAN_ITEM_ADD: TableWriter<ChangeOf<'plan-item.add'>> = {
  table: 'plan_item',
  mode: 'insert',
  columns: [
    ['item_id', 'uuid', ({ item }) => item.id],
    ['plan_id', 'uuid', ({ planId }) => planId],
    ['section_number', 'text', ({ item }) => item.section],
    ['path', 'text', ({ item }) => item.path],
    ['reference_path', 'text', ({ item }) => item.referencePath],
    ['amended_by', 'uuid', ({ item }) => item.amendedBy],
    ['cloned_from', 'uuid', ({ item }) => item.clonedFrom],
    ['position', 'integer', ({ position }) => position],
    ['group_heading', 'text', ({ item }) => item.group],
    ['content', 'text', ({ item }) => item.content],
    ['lead_mode', 'text', ({ item }) => item.leadMode],
    ['leads', 'jsonb', ({ item }) => item.leads],
    ['coordinators', 'jsonb', ({ item }) => item.coordinators],
    ['deliverables', 'jsonb', ({ item }) => item.deliverables],
    ['timing', 'jsonb', ({ item }) => item.timing],
    ['nil_allowed', 'boolean', ({ item }) => item.nilAllowed],
    ['submitting_lead_id', 'uuid', ({ item }) => item.submittingLeadId],
    ['issuer', 'text', ({ item }) => item.issuer],
    ['source', 'jsonb', ({ item }) => item.source],
  ],
};

export const PLAN_ITEM_CHOOSE: TableWriter<ChangeOf<'plan-item.choose'>> = {
  table: 'plan_item',
  mode: 'save',
  key: [['item_id', 'uuid', ({ item }) => item.id]],
  columns: [
    ['lead_mode', 'text', ({ item }) => item.leadMode],
    ['submitting_lead_id', 'uuid', ({ item }) => item.submittingLeadId],
    ['issuer', 'text', ({ item }) => item.issuer],
    ['contribution_days', 'integer', ({ item }) => item.contributionDays],
  ],
};

export const PLAN_OPENED: TableWriter<ChangeOf<'plan.opened'>> = {
  table: 'plan',
  mode: 'save',
  key: [['plan_id', 'uuid', ({ planId }) => planId]],
  columns: [['opened_until', 'date', ({ until }) => until]],
};

const roleOf = (decider: Decider): string | null => (decider.kind === 'role' ? decider.role : null);
const unitOf = (decider: Decider): string | null => (decider.kind === 'role' ? decider.unitId : null);
const personOf = (decider: Decider): string | null => (decider.kind === 'person' ? decider.personId : null);

export const RESPONSIBILITY_ADD: TableWriter<ChangeOf<'responsibility.add'>> = {
  table: 'responsibility',
  mode: 'insert',
  columns: [
    ['plan_id', 'uuid', ({ planId }) => planId],
    ['line', 'integer', ({ line }) => line],
    ['verb', 'text', ({ responsibility }) => responsibility.verb],
    ['section_number', 'text', ({ responsibility }) => responsibility.section],
    ['item_id', 'uuid', ({ responsibility }) => responsibility.itemId],
    ['unit_id', 'uuid', ({ responsibility }) => responsibility.unitId],
    ['unit_type', 'text', ({ responsibility }) => responsibility.unitType],
    ['level', 'integer', ({ responsibility }) => responsibility.level],
    ['needed', 'integer', ({ responsibility }) => responsibility.needed],
    ['decider_kind', 'text', ({ responsibility }) => responsibility.decider.kind],
    ['decider_role', 'text', ({ responsibility }) => roleOf(responsibility.decider)],
    ['decider_unit_id', 'uuid', ({ responsibility }) => unitOf(responsibility.decider)],
    ['decider_person_id', 'uuid', ({ responsibility }) => personOf(responsibility.decider)],
  ],
};

export const OBLIGATION_CREATE: TableWriter<ChangeOf<'obligation.create'>> = {
  table: 'obligation',
  mode: 'insert',
  columns: [
    ['obligation_id', 'uuid', ({ obligation }) => obligation.id],
    ['plan_id', 'uuid', ({ obligation }) => obligation.planId],
    ['item_id', 'uuid', ({ obligation }) => obligation.itemId],
    ['label', 'text', ({ obligation }) => obligation.label],
    ['from_on', 'date', ({ obligation }) => obligation.from],
    ['due_on', 'date', ({ obligation }) => obligation.dueOn],
    ['occurrence_id', 'uuid', ({ obligation }) => obligation.occurrenceId],
  ],
};

export const OBLIGATION_DATE: TableWriter<ChangeOf<'obligation.date'>> = {
  table: 'obligation',
  mode: 'save',
  key: [['obligation_id', 'uuid', ({ obligationId }) => obligationId]],
  columns: [
    ['from_on', 'date', ({ from }) => from],
    ['due_on', 'date', ({ dueOn }) => dueOn],
  ],
};

export const OBLIGATION_FOLLOW: TableWriter<ChangeOf<'obligation.follow'>> = {
  table: 'obligation',
  mode: 'save',
  key: [['obligation_id', 'uuid', ({ obligationId }) => obligationId]],
  columns: [
    ['label', 'text', ({ label }) => label],
    ['from_on', 'date', ({ from }) => from],
    ['due_on', 'date', ({ dueOn }) => dueOn],
  ],
};

export const PLAN_PROPOSAL_CREATE: TableWriter<ChangeOf<'plan-proposal.create'>> = {
  table: 'plan_proposal',
  mode: 'insert',
  stream: ({ proposal }) => `plan-proposal:${proposal.id}`,
  columns: [
    ['proposal_id', 'uuid', ({ proposal }) => proposal.id],
    ['document_id', 'uuid', ({ proposal }) => proposal.documentId],
    ['state', 'text', () => 'open'],
    ['proposal', 'jsonb', ({ proposal }) => proposal.proposal],
    ['created_by', 'uuid', ({ proposal }) => proposal.createdBy],
    ['created_at', 'timestamptz', ({ proposal }) => proposal.createdAt],
  ],
};

export const PLAN_PROPOSAL_APPROVE: TableWriter<ChangeOf<'plan-proposal.approve'>> = {
  table: 'plan_proposal',
  mode: 'save',
  stream: ({ proposalId }) => `plan-proposal:${proposalId}`,
  key: [['proposal_id', 'uuid', ({ proposalId }) => proposalId]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [
    ['state', 'text', () => 'approved'],
    ['plan_id', 'uuid', ({ planId }) => planId],
  ],
};

export const PLAN_PROPOSAL_CORRECT: TableWriter<ChangeOf<'plan-proposal.correct'>> = {
  table: 'plan_proposal',
  mode: 'save',
  stream: ({ proposalId }) => `plan-proposal:${proposalId}`,
  key: [['proposal_id', 'uuid', ({ proposalId }) => proposalId]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [['proposal', 'jsonb', ({ proposal }) => proposal]],
};

export const PLAN_PROPOSAL_DISCARD: TableWriter<ChangeOf<'plan-proposal.discard'>> = {
  table: 'plan_proposal',
  mode: 'save',
  stream: ({ proposalId }) => `plan-proposal:${proposalId}`,
  key: [['proposal_id', 'uuid', ({ proposalId }) => proposalId]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [['state', 'text', () => 'discarded']],
};
