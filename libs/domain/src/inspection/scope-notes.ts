import type { InspectionScope } from '#domain/inspection/inspection-scope';
import { writtenDate, writtenInstant, type TableLanguage } from '#domain/inspection/written-table';
import type { Instant } from '#domain/time/local-date';

const WORDS = {
  vi: { asOf: 'Tính đến', plan: 'Kế hoạch', unit: 'Đơn vị', from: 'Từ ngày', to: 'Đến ngày', all: 'Không lọc' },
  en: { asOf: 'As of', plan: 'Plan', unit: 'Unit', from: 'From', to: 'To', all: 'Not narrowed' },
} as const;

/** "Tính đến: 2025-02-14 08:00:00 +07:00". */
export function asOfNote(through: Instant, language: TableLanguage): string {
  return `${WORDS[language].asOf}: ${writtenInstant(through)}`;
}

/** By what an answer is narrowed, in words. @param names of plan and unit; an id stands where nothing has that id */
export function scopeNote(
  { planId, unitId, from, to }: InspectionScope,
  names: { readonly plan: string | null; readonly unit: string | null },
  language: TableLanguage,
): string {
  const words = WORDS[language];
  const said = [
    planId === null ? null : `${words.plan}: ${names.plan ?? planId}`,
    unitId === null ? null : `${words.unit}: ${names.unit ?? unitId}`,
    from === null ? null : `${words.from}: ${writtenDate(from)}`,
    to === null ? null : `${words.to}: ${writtenDate(to)}`,
  ].filter((note) => note !== null);
  return said.length === 0 ? words.all : said.join(' · ');
}
