import type { DeadlineRules } from '#domain/task/deadline-rules';
import type { ChangeOf } from './change-of.js';
import type { Column, TableWriter } from './table-writer.js';

const RULES: readonly Column<{ readonly rules: DeadlineRules }>[] = [
  ['soon_days', 'integer', ({ rules }) => rules.soonDays],
  ['head_days', 'integer', ({ rules }) => rules.headDays],
  ['owner_days', 'integer', ({ rules }) => rules.ownerDays],
];

export const DEADLINE_RULES_CREATE: TableWriter<ChangeOf<'deadline-rules.create'>> = {
  table: 'deadline_rules',
  mode: 'insert',
  stream: ({ tenant }) => `deadline-rules:${tenant}`,
  columns: RULES,
};

export const DEADLINE_RULES_SAVE: TableWriter<ChangeOf<'deadline-rules.save'>> = {
  table: 'deadline_rules',
  mode: 'save',
  stream: ({ tenant }) => `deadline-rules:${tenant}`,
  key: [],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: RULES,
};
