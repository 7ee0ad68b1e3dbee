import type { Extension } from '#domain/extension/extension';
import type { Handoff } from '#domain/handoff/handoff';
import type { ChangeOf } from './change-of.js';
import type { Column, TableWriter } from './table-writer.js';

interface WithExtension {
  readonly extension: Extension;
}

const ANSWERED_EXTENSION: readonly Column<WithExtension>[] = [
  ['state', 'text', ({ extension }) => extension.state],
  ['granted_due_on', 'date', ({ extension }) => extension.grantedDueOn],
  ['decided_by', 'uuid', ({ extension }) => extension.decidedBy],
  ['decided_at', 'timestamptz', ({ extension }) => extension.decidedAt],
  ['decision_note', 'text', ({ extension }) => extension.decisionNote],
];
const EXTENSION_KEY: Column<WithExtension> = ['extension_id', 'uuid', ({ extension }) => extension.id];
const extensionStream = ({ extension }: WithExtension): string => `extension:${extension.id}`;

export const EXTENSION_CREATE: TableWriter<ChangeOf<'extension.create'>> = {
  table: 'extension',
  mode: 'insert',
  stream: extensionStream,
  columns: [
    EXTENSION_KEY,
    ['task_id', 'uuid', ({ extension }) => extension.taskId],
    ['due_on_then', 'date', ({ extension }) => extension.dueOnThen],
    ['requested_due_on', 'date', ({ extension }) => extension.requestedDueOn],
    ['reason', 'text', ({ extension }) => extension.reason],
    ['requested_by', 'uuid', ({ extension }) => extension.requestedBy],
    ['requested_at', 'timestamptz', ({ extension }) => extension.requestedAt],
    ...ANSWERED_EXTENSION,
  ],
};

export const EXTENSION_SAVE: TableWriter<ChangeOf<'extension.save'>> = {
  table: 'extension',
  mode: 'save',
  stream: extensionStream,
  key: [EXTENSION_KEY],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: ANSWERED_EXTENSION,
};

interface WithHandoff {
  readonly handoff: Handoff;
}

/** A reorganisation moves the unit that an offer waits for. */
const MOVED_HANDOFF: readonly Column<WithHandoff>[] = [
  ['to_unit_id', 'uuid', ({ handoff }) => handoff.toUnitId],
  ['state', 'text', ({ handoff }) => handoff.state],
  ['answered_by', 'uuid', ({ handoff }) => handoff.answeredBy],
  ['answered_at', 'timestamptz', ({ handoff }) => handoff.answeredAt],
  ['decline_reason', 'text', ({ handoff }) => handoff.declineReason],
];
const HANDOFF_KEY: Column<WithHandoff> = ['handoff_id', 'uuid', ({ handoff }) => handoff.id];
const handoffStream = ({ handoff }: WithHandoff): string => `handoff:${handoff.id}`;

export const HANDOFF_CREATE: TableWriter<ChangeOf<'handoff.create'>> = {
  table: 'handoff',
  mode: 'insert',
  stream: handoffStream,
  columns: [
    HANDOFF_KEY,
    ['task_id', 'uuid', ({ handoff }) => handoff.taskId],
    ['from_unit_id', 'uuid', ({ handoff }) => handoff.fromUnitId],
    ['reason', 'text', ({ handoff }) => handoff.reason],
    ['offered_by', 'uuid', ({ handoff }) => handoff.offeredBy],
    ['offered_at', 'timestamptz', ({ handoff }) => handoff.offeredAt],
    ...MOVED_HANDOFF,
  ],
};

export const HANDOFF_SAVE: TableWriter<ChangeOf<'handoff.save'>> = {
  table: 'handoff',
  mode: 'save',
  stream: handoffStream,
  key: [HANDOFF_KEY],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: MOVED_HANDOFF,
};
