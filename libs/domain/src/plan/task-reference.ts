import type { LocalDate } from '#domain/time/local-date';

/**
 * How people name a task: `<plan code>/<row>/<due date>/<unit code>`, as `KT-TP-2025/III.1/2025-02-14/P.NoiVu`.
 * Fixed at birth: renames, moved dates and handoffs do not change it.
 */
export function taskReference(planCode: string, path: string, dueOn: LocalDate, unitCode: string): string {
  return `${planCode}/${path}/${dueOn}/${unitCode}`;
}
