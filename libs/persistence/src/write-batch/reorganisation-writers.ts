import type { ChangeOf } from './change-of.js';
import type { TableWriter } from './table-writer.js';

export const REORGANISATION_CREATE: TableWriter<ChangeOf<'reorganisation.create'>> = {
  table: 'reorganisation',
  mode: 'insert',
  stream: ({ reorganisation }) => `reorganisation:${reorganisation.id}`,
  columns: [
    ['reorganisation_id', 'uuid', ({ reorganisation }) => reorganisation.id],
    ['name', 'text', ({ reorganisation }) => reorganisation.name],
    ['legal_basis', 'text', ({ reorganisation }) => reorganisation.legalBasis],
    ['effective_on', 'date', ({ reorganisation }) => reorganisation.effectiveOn],
    ['steps', 'jsonb', ({ reorganisation }) => reorganisation.steps],
    ['applied_by', 'uuid', ({ reorganisation }) => reorganisation.appliedBy],
    ['applied_at', 'timestamptz', ({ reorganisation }) => reorganisation.appliedAt],
  ],
};

export const TASK_LEAD: TableWriter<ChangeOf<'task.lead'>> = {
  table: 'task',
  mode: 'save',
  stream: ({ taskId }) => `task:${taskId}`,
  key: [['task_id', 'uuid', ({ taskId }) => taskId]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [['lead_unit_id', 'uuid', ({ leadUnitId }) => leadUnitId]],
};

export const CONTRIBUTION_UNIT: TableWriter<ChangeOf<'contribution.unit'>> = {
  table: 'contribution',
  mode: 'save',
  stream: ({ contributionId }) => `contribution:${contributionId}`,
  key: [['contribution_id', 'uuid', ({ contributionId }) => contributionId]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [['unit_id', 'uuid', ({ unitId }) => unitId]],
};

export const PLAN_OWNER: TableWriter<ChangeOf<'plan.owner'>> = {
  table: 'plan',
  mode: 'save',
  stream: ({ planId }) => `plan:${planId}`,
  key: [['plan_id', 'uuid', ({ planId }) => planId]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [['owner_unit_id', 'uuid', ({ ownerUnitId }) => ownerUnitId]],
};

export const PLAN_ITEM_AGENCIES: TableWriter<ChangeOf<'plan-item.agencies'>> = {
  table: 'plan_item',
  mode: 'save',
  key: [['item_id', 'uuid', ({ item }) => item.id]],
  columns: [
    ['leads', 'jsonb', ({ item }) => item.leads],
    ['coordinators', 'jsonb', ({ item }) => item.coordinators],
    ['submitting_lead_id', 'uuid', ({ item }) => item.submittingLeadId],
  ],
};

/** Who a line names by their unit; what it is about otherwise stays. */
export const RESPONSIBILITY_UNITS: TableWriter<ChangeOf<'responsibility.units'>> = {
  table: 'responsibility',
  mode: 'save',
  key: [
    ['plan_id', 'uuid', ({ planId }) => planId],
    ['line', 'integer', ({ line }) => line],
  ],
  columns: [
    ['unit_id', 'uuid', ({ unitId }) => unitId],
    ['decider_unit_id', 'uuid', ({ deciderUnitId }) => deciderUnitId],
  ],
};
