import { levelInTurn } from '#domain/task/approvals';
import type { Task } from '#domain/task/task';
import { DEADLINE_STAGES, isPast } from '#domain/task/deadline-stage';
import type { ChangeOf } from './change-of.js';
import type { Column, TableWriter } from './table-writer.js';

/** Where the task stands in its machine: version, state and context, column by column. */
const CONTEXT: readonly Column<{ readonly task: Task }>[] = [
  ['machine_version', 'text', ({ task }) => task.machineVersion],
  ['state', 'text', ({ task }) => task.state],
  ['effective_due_on', 'date', ({ task }) => task.context.effectiveDueOn],
  ['suspension', 'jsonb', ({ task }) => task.context.suspension],
  ['lateness', 'jsonb', ({ task }) => task.context.lateness],
  ['acknowledged_at', 'timestamptz', ({ task }) => task.context.acknowledgedAt],
  ['claim', 'jsonb', ({ task }) => task.context.claim],
  ['started_at', 'timestamptz', ({ task }) => task.context.startedAt],
  ['reminded_at', 'timestamptz', ({ task }) => task.context.remindedAt],
  ['proposal', 'jsonb', ({ task }) => task.context.proposal],
  ['progress', 'jsonb', ({ task }) => task.context.progress],
  ['review', 'jsonb', ({ task }) => task.context.review],
  ['approvals', 'jsonb', ({ task }) => task.context.approvals],
  ['added_reviewers', 'jsonb', ({ task }) => task.context.addedReviewers],
  ['level_in_turn', 'integer', ({ task }) => levelInTurn(task).level],
  ['last_return', 'jsonb', ({ task }) => task.context.lastReturn],
  ['contest', 'jsonb', ({ task }) => task.context.contest],
  ['added_coordinators', 'jsonb', ({ task }) => task.context.addedCoordinators],
  ['bundle_id', 'uuid', ({ task }) => task.context.bundleId],
  ['decline_reason', 'text', ({ task }) => task.context.declineReason],
  ['issuance', 'jsonb', ({ task }) => task.context.issuance],
  ['outcome', 'text', ({ task }) => task.context.outcome],
  ['closed_at', 'timestamptz', ({ task }) => task.context.closedAt],
  ['accepted_on', 'date', ({ task }) => task.context.acceptedOn],
  ['submission_number', 'integer', ({ task }) => task.context.submission?.number ?? 0],
];

export const TASK_CREATE: TableWriter<ChangeOf<'task.create'>> = {
  table: 'task',
  mode: 'insert',
  stream: ({ task }) => `task:${task.id}`,
  columns: [
    ['task_id', 'uuid', ({ task }) => task.id],
    ['obligation_id', 'uuid', ({ birth }) => birth.obligationId],
    ['plan_id', 'uuid', ({ birth }) => birth.planId],
    ['item_id', 'uuid', ({ birth }) => birth.itemId],
    ['origin_unit_id', 'uuid', ({ task }) => task.facts.leadUnitId],
    ['lead_unit_id', 'uuid', ({ task }) => task.facts.leadUnitId],
    ['reference', 'text', ({ birth }) => birth.reference],
    ['first_due_on', 'date', ({ birth }) => birth.dueOn],
    ['born_late', 'boolean', ({ birth }) => birth.bornLate],
    ['parts_version', 'integer', () => 0],
    ['created_at', 'timestamptz', ({ birth }) => birth.createdAt],
    ...CONTEXT,
  ],
};

export const TASK_SAVE: TableWriter<Omit<ChangeOf<'task.save'>, 'kind'>> = {
  table: 'task',
  mode: 'save',
  stream: ({ task }) => `task:${task.id}`,
  key: [['task_id', 'uuid', ({ task }) => task.id]],
  guards: [
    ['version', 'integer', ({ expectedVersion }) => expectedVersion],
    ['parts_version', 'integer', ({ expectedParts }) => expectedParts],
  ],
  columns: CONTEXT,
};

/** The same, under another lead. */
export const TASK_HAND_OVER: TableWriter<ChangeOf<'task.hand-over'>> = {
  ...TASK_SAVE,
  columns: [...CONTEXT, ['lead_unit_id', 'uuid', ({ task }) => task.facts.leadUnitId]],
};

export const TASK_DEADLINE: TableWriter<ChangeOf<'task.deadline'>> = {
  table: 'task',
  mode: 'save',
  stream: ({ taskId }) => `task:${taskId}`,
  key: [['task_id', 'uuid', ({ taskId }) => taskId]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [
    ['deadline_stage', 'integer', ({ stage }) => DEADLINE_STAGES.indexOf(stage) + 1],
    ['deadline_stage_of', 'date', ({ of }) => of],
    ['deadline_passed_on', 'date', ({ stage, of }) => (isPast(stage) ? of : null)],
  ],
};

export const TASK_DUE: TableWriter<ChangeOf<'task.due'>> = {
  table: 'task',
  mode: 'save',
  stream: ({ taskId }) => `task:${taskId}`,
  key: [['task_id', 'uuid', ({ taskId }) => taskId]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [['effective_due_on', 'date', ({ dueOn }) => dueOn]],
};

export const TASK_PARTS_MOVED: TableWriter<ChangeOf<'task.parts-moved'>> = {
  table: 'task',
  mode: 'save',
  key: [['task_id', 'uuid', ({ taskId }) => taskId]],
  guards: [
    ['version', 'integer', ({ expectedVersion }) => expectedVersion],
    ['parts_version', 'integer', ({ expectedParts }) => expectedParts],
  ],
  columns: [['parts_version', 'integer', ({ expectedParts }) => expectedParts + 1]],
};

export const TASK_COORDINATOR_ADD: TableWriter<ChangeOf<'task-coordinator.add'>> = {
  table: 'task_coordinator',
  mode: 'insert',
  columns: [
    ['task_id', 'uuid', ({ taskId }) => taskId],
    ['unit_id', 'uuid', ({ unitId }) => unitId],
  ],
};

export const TASK_CO_LEAD_ADD: TableWriter<ChangeOf<'task-co-lead.add'>> = {
  table: 'task_co_lead',
  mode: 'insert',
  columns: [
    ['task_id', 'uuid', ({ taskId }) => taskId],
    ['unit_id', 'uuid', ({ unitId }) => unitId],
  ],
};

export const SUBMISSION_ADD: TableWriter<ChangeOf<'submission.add'>> = {
  table: 'submission',
  mode: 'insert',
  columns: [
    ['task_id', 'uuid', ({ taskId }) => taskId],
    ['number', 'integer', ({ submission }) => submission.number],
    ['content_hash', 'bytea', ({ submission }) => Buffer.from(submission.contentHash, 'hex')],
    ['documents', 'jsonb', ({ submission }) => submission.documents],
    ['note', 'text', ({ submission }) => submission.note],
    ['answers', 'jsonb', ({ submission }) => submission.answers],
    ['evidence', 'jsonb', ({ submission }) => submission.evidence],
    ['prepared_by', 'uuid[]', ({ submission }) => submission.preparedBy],
    ['confirmations', 'jsonb', ({ submission }) => submission.confirmations],
    ['entered_for', 'jsonb', ({ submission }) => submission.enteredFor],
    ['submitted_by', 'uuid', ({ submission }) => submission.submittedBy],
    ['agency_id', 'uuid', ({ submission }) => submission.agencyId],
    ['submitted_at', 'timestamptz', ({ submission }) => submission.submittedAt],
    ['completed_on', 'date', ({ submission }) => submission.completedOn],
    ['external_ref', 'text', ({ externalRef }) => externalRef],
    ['client_id', 'uuid', ({ clientId }) => clientId],
  ],
};
