import type { TableColumn } from '#domain/inspection/table-column';
import { LEGAL_TIME_ZONE, type Instant, type LocalDate } from '#domain/time/local-date';
import type { Wording } from '#domain/wording';

export type TableLanguage = keyof Wording;

/** A table in words alone, however long: what CSV, XLSX and the sealed package have in common. A row has a cell for each heading. */
export interface WrittenTable {
  readonly title: string;
  /** What stands above it: what is counted, by what it was narrowed, as of which moment. */
  readonly notes: readonly string[];
  readonly headings: readonly string[];
  readonly rows: AsyncIterable<readonly string[]>;
}

/** A cell in words; empty where nothing is known. */
export function writtenCell(column: TableColumn, value: string | null, language: TableLanguage): string {
  if (value === null) return '';
  switch (column.kind) {
    case 'instant':
      return writtenInstant(value);
    case 'date':
      return writtenDate(value);
    case 'word':
      return column.words[value]?.[language] ?? value;
    case 'text':
    case 'number':
      return value;
  }
}

/** `2025-02-14` as it stands in a plan: `14/02/2025`. */
export function writtenDate(date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** To the second, with its offset, as it is quoted: `2025-02-10 08:00:00 +07:00`. */
export function writtenInstant(instant: Instant): string {
  return `${LOCAL.format(new Date(instant))} +07:00`;
}

const LOCAL = new Intl.DateTimeFormat('sv-SE', { timeZone: LEGAL_TIME_ZONE, dateStyle: 'short', timeStyle: 'medium' });
