import type { TFunction } from 'i18next';

const QUARTERS: Readonly<Record<string, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/**
 * The period that a task stands for in words, as its reference has it: "Quý I/2025" of KT-TP-2025/IX.1/2025-Q1/P.NoiVu. Null for a
 * task that is done once.
 */
export function periodOf(reference: string, t: TFunction): string | null {
  const [, , part = ''] = reference.split('/');
  return periodWords(part, t);
}

/** "Quý I/2025" for 2025-Q1; null for what is no label of a period. */
export function periodWords(label: string, t: TFunction): string | null {
  const [, year, half, quarter, month] = /^(\d{4})(?:-H([12])|-Q([1-4])|-(\d{2}))?(?:~\d+)?$/.exec(label) ?? [];
  if (year === undefined) return null;
  if (half !== undefined) return t(half === '1' ? 'period.firstHalf' : 'period.secondHalf', { year });
  if (quarter !== undefined) return t('period.quarter', { quarter: QUARTERS[quarter] ?? quarter, year });
  return month === undefined ? t('period.year', { year }) : t('period.month', { month: Number(month), year });
}
