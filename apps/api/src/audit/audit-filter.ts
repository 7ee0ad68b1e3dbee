import type { AuditFilter } from '#application/ports/queries/audit-events';
import type { ListQuery, ListShape } from '../http/list-query.js';

/** By what the log is narrowed, newest first. */
export const EVENTS: ListShape<'time'> = {
  filters: ['actor', 'unit', 'action', 'task', 'plan', 'outcome', 'target', 'stream'],
  ranges: ['time'],
  sorts: ['time'],
  order: '-time',
};

export function filterOf(query: ListQuery<'time'>): AuditFilter {
  return {
    actor: query.all('actor'),
    unit: query.all('unit'),
    action: query.all('action'),
    task: query.all('task'),
    plan: query.all('plan'),
    outcome: query.all('outcome'),
    target: query.all('target'),
    stream: query.all('stream'),
    time: query.range('time'),
  };
}
