import type { ChangeOf } from './change-of.js';
import { ROW_WORDS } from './correction-writers.js';
import { decisionColumns, proposalColumns } from './decision-columns.js';
import type { TableWriter } from './table-writer.js';

export const AMENDMENT_CREATE: TableWriter<ChangeOf<'amendment.create'>> = {
  table: 'amendment',
  mode: 'insert',
  stream: ({ amendment }) => `amendment:${amendment.id}`,
  columns: [
    ['amendment_id', 'uuid', ({ amendment }) => amendment.id],
    ['plan_id', 'uuid', ({ amendment }) => amendment.planId],
    ['plan_version', 'integer', ({ amendment }) => amendment.planVersion],
    ['proposal_id', 'uuid', ({ amendment }) => amendment.proposalId],
    ['proposal_version', 'integer', ({ amendment }) => amendment.proposalVersion],
    ['scope', 'text', ({ amendment }) => amendment.scope],
    ['number', 'text', ({ amendment }) => amendment.number],
    ['dated_on', 'date', ({ amendment }) => amendment.date],
    ['reason', 'text', ({ amendment }) => amendment.reason],
    ['rows', 'jsonb', ({ amendment }) => amendment.rows],
    ...proposalColumns<ChangeOf<'amendment.create'>>(({ amendment }) => amendment),
  ],
};

export const AMENDMENT_DECIDE: TableWriter<ChangeOf<'amendment.decide'>> = {
  table: 'amendment',
  mode: 'save',
  stream: ({ amendment }) => `amendment:${amendment.id}`,
  key: [['amendment_id', 'uuid', ({ amendment }) => amendment.id]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: decisionColumns(({ amendment }) => amendment),
};

/** A row as the amending document has it: its place, its words, and where they were read. Its id and the names of its tasks stay. */
export const PLAN_ITEM_AMEND: TableWriter<ChangeOf<'plan-item.amend'>> = {
  table: 'plan_item',
  mode: 'save',
  key: [['item_id', 'uuid', ({ item }) => item.id]],
  columns: [
    ['section_number', 'text', ({ item }) => item.section],
    ['path', 'text', ({ item }) => item.path],
    ['position', 'integer', ({ position }) => position],
    ['group_heading', 'text', ({ item }) => item.group],
    ...ROW_WORDS,
    ['source', 'jsonb', ({ item }) => item.source],
    ['amended_by', 'uuid', ({ item }) => item.amendedBy],
  ],
};

export const PLAN_ITEM_DROP: TableWriter<ChangeOf<'plan-item.drop'>> = {
  table: 'plan_item',
  mode: 'save',
  key: [['item_id', 'uuid', ({ itemId }) => itemId]],
  columns: [['dropped_by', 'uuid', ({ amendmentId }) => amendmentId]],
};

export const PLAN_SECTION_SAVE: TableWriter<ChangeOf<'plan-section.save'>> = {
  table: 'plan_section',
  mode: 'save',
  key: [
    ['plan_id', 'uuid', ({ planId }) => planId],
    ['number', 'text', ({ section }) => section.number],
  ],
  columns: [
    ['title', 'text', ({ section }) => section.title],
    ['position', 'integer', ({ position }) => position],
  ],
};

export const RESPONSIBILITY_SECTION: TableWriter<ChangeOf<'responsibility.section'>> = {
  table: 'responsibility',
  mode: 'save',
  key: [
    ['plan_id', 'uuid', ({ planId }) => planId],
    ['line', 'integer', ({ line }) => line],
  ],
  columns: [['section_number', 'text', ({ section }) => section]],
};
