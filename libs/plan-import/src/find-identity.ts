import { isLocalDate, type LocalDate } from '#domain/time/local-date';

/** Which document the appendix belongs to, as printed; null where it does not say. */
export interface FoundIdentity {
  readonly issuer: string | null;
  readonly number: string | null;
  readonly date: LocalDate | null;
}

/** "(Kèm theo Quyết định số 78/QĐ-UBND ngày 06/02/2025 của UBND tỉnh …)", as Nghị định 30/2020, Phụ lục I, has appendices say. */
const ATTACHED =
  /kèm theo \p{L}[^\d]{0,40}?số:? ?(?<number>[\p{L}\d./-]+),? ngày (?<day>\d{1,2})(?:\/| tháng )(?<month>\d{1,2})(?:\/| năm )(?<year>\d{4})(?: của (?<issuer>[^().;]+))?/iu;

/** What the lines around the table say of the document that it is an appendix of. */
export function findIdentity(lines: readonly string[]): FoundIdentity {
  const found = ATTACHED.exec(lines.join(' '))?.groups;
  if (found === undefined) return { issuer: null, number: null, date: null };
  const date = [found['year'], found['month']?.padStart(2, '0'), found['day']?.padStart(2, '0')].join('-');
  return { issuer: found['issuer']?.trim() ?? null, number: found['number'] ?? null, date: isLocalDate(date) ? date : null };
}
