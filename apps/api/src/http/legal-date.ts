import { ProblemError } from '../problems/problem-error.js';

/**
 * A year, `2025`.
 *
 * @throws ProblemError malformed
 */
export function legalYear(pointer: string, value: string): number {
  if (/^\d{4}$/.test(value)) return Number(value);
  throw new ProblemError('malformed', { faults: [{ pointer, code: 'year', message: 'YYYY' }] });
}

/**
 * A day of the calendar, `2025-02-14`.
 *
 * @throws ProblemError malformed
 */
export function legalDate(pointer: string, value: string): string {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(value) : null;
  // 30/02 is read as 02/03: what is no day of the calendar comes back as another.
  if (instant !== null && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value)) return value;
  throw new ProblemError('malformed', { faults: [{ pointer, code: 'date', message: 'YYYY-MM-DD' }] });
}
