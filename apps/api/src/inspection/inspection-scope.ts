import { validate } from 'uuid';
import type { InspectionScope } from '#domain/inspection/inspection-scope';
import type { ListQuery, ListShape } from '../http/list-query.js';
import { ProblemError } from '../problems/problem-error.js';

/** By what an inspection is narrowed; `plan` and `unit` are ids, `from` and `to` legal dates that both belong to the period. */
export const INSPECTED: ListShape<'key'> = { filters: ['plan', 'unit', 'from', 'to'], sorts: ['key'] };

/** @throws ProblemError malformed */
export function scopeIn(query: ListQuery<'key'>): InspectionScope {
  return { planId: idIn(query, 'plan'), unitId: idIn(query, 'unit'), from: query.date('from'), to: query.date('to') };
}

function idIn(query: ListQuery<'key'>, name: string): string | null {
  const [id, ...others] = query.all(name);
  if (id === undefined) return null;
  if (others.length === 0 && validate(id)) return id.toLowerCase();
  throw new ProblemError('malformed', { faults: [{ pointer: `filter[${name}]`, code: 'uuid', message: 'UUID' }] });
}
