import type { ReportingScheme } from '#domain/timing/reporting-scheme';
import type { ChangeOf } from './change-of.js';
import type { Column, TableWriter } from './table-writer.js';

const SCHEME: readonly Column<{ readonly scheme: ReportingScheme }>[] = [
  ['symbol', 'text', ({ scheme }) => scheme.symbol],
  ['legal_basis', 'text', ({ scheme }) => scheme.legalBasis],
  ['cut_off_day', 'integer', ({ scheme }) => scheme.cutOffDay],
  ['last_day', 'integer', ({ scheme }) => scheme.lastDay],
  ['tiers', 'jsonb', ({ scheme }) => scheme.tiers],
  ['verified', 'boolean', ({ scheme }) => scheme.verified],
];

export const REPORTING_SCHEME_CREATE: TableWriter<ChangeOf<'reporting-scheme.create'>> = {
  table: 'reporting_scheme',
  mode: 'insert',
  stream: ({ id }) => `reporting-scheme:${id}`,
  columns: [['reporting_scheme_id', 'uuid', ({ id }) => id], ['code', 'text', ({ scheme }) => scheme.code], ...SCHEME],
};

export const REPORTING_SCHEME_SAVE: TableWriter<ChangeOf<'reporting-scheme.save'>> = {
  table: 'reporting_scheme',
  mode: 'save',
  stream: ({ id }) => `reporting-scheme:${id}`,
  key: [['reporting_scheme_id', 'uuid', ({ id }) => id]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: SCHEME,
};
