/** As what kind of file something leaves the house. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'jsonl', 'zip'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/jsonl',
  zip: 'application/zip',
};

/**
 * Most rows of a workbook: its library builds it whole in memory. CSV has no limit.
 */
export const MOST_WORKBOOK_ROWS = 20_000;
