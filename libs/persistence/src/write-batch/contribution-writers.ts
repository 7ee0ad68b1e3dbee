import type { Contribution } from '#domain/contribution/contribution';
import { REMINDER_STAGES } from '#domain/contribution/reminder-stage';
import type { ChangeOf } from './change-of.js';
import type { Column, TableWriter } from './table-writer.js';

interface Carried {
  readonly contribution: Contribution;
}

/** What the verbs of a contribution move. */
const MOVED: readonly Column<Carried>[] = [
  ['state', 'text', ({ contribution }) => contribution.state],
  ['acknowledged_at', 'timestamptz', ({ contribution }) => contribution.acknowledgedAt],
  ['claim', 'jsonb', ({ contribution }) => contribution.claim],
  ['answered_by', 'uuid', ({ contribution }) => contribution.answeredBy],
  ['answered_at', 'timestamptz', ({ contribution }) => contribution.answeredAt],
  ['opinion', 'jsonb', ({ contribution }) => contribution.opinion],
  ['response', 'jsonb', ({ contribution }) => contribution.response],
  ['decline_reason', 'text', ({ contribution }) => contribution.declineReason],
  ['waive_reason', 'text', ({ contribution }) => contribution.waiveReason],
];

const IDENTITY: Column<Carried> = ['contribution_id', 'uuid', ({ contribution }) => contribution.id];
const stream = ({ contribution }: Carried): string => `contribution:${contribution.id}`;

export const CONTRIBUTION_CREATE: TableWriter<ChangeOf<'contribution.create'>> = {
  table: 'contribution',
  mode: 'insert',
  stream,
  columns: [
    IDENTITY,
    ['task_id', 'uuid', ({ contribution }) => contribution.taskId],
    ['unit_id', 'uuid', ({ contribution }) => contribution.unitId],
    ['party_id', 'uuid', ({ contribution }) => contribution.partyId],
    ['origin', 'text', ({ contribution }) => contribution.origin],
    ['question', 'text', ({ contribution }) => contribution.question],
    ['due_on', 'date', ({ contribution }) => contribution.dueOn],
    ['required', 'boolean', ({ contribution }) => contribution.required],
    ['requested_by', 'uuid', ({ contribution }) => contribution.requestedBy],
    ['requested_at', 'timestamptz', ({ contribution }) => contribution.requestedAt],
    ['reminder_stage', 'integer', () => 0],
    ...MOVED,
  ],
};

export const CONTRIBUTION_SAVE: TableWriter<ChangeOf<'contribution.save'>> = {
  table: 'contribution',
  mode: 'save',
  stream,
  key: [IDENTITY],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: MOVED,
};

export const CONTRIBUTION_REMIND: TableWriter<ChangeOf<'contribution.remind'>> = {
  table: 'contribution',
  mode: 'save',
  stream: ({ contributionId }) => `contribution:${contributionId}`,
  key: [['contribution_id', 'uuid', ({ contributionId }) => contributionId]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [['reminder_stage', 'integer', ({ stage }) => REMINDER_STAGES.indexOf(stage) + 1]],
};
