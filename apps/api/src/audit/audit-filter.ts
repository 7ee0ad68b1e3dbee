import type { Search } from '#application/audit/search-log';
import type { AuditFilter } from '#application/ports/queries/audit-events';
import type { ListQuery, ListShape } from '../http/list-query.js';
import { uuidOrNull } from '../http/uuid-or-null.js';

/** By what the log is narrowed, newest first. */
export const EVENTS: ListShape<'time'> = {
  filters: ['actor', 'unit', 'role', 'action', 'targetType', 'task', 'plan', 'outcome', 'target', 'stream'],
  ranges: ['time'],
  sorts: ['time'],
  order: '-time',
};

/** The same, counted; `search` says under which event the search is written down already. */
export const FACETS: ListShape<'time'> = {
  ...EVENTS,
  also: [{ name: 'search', description: '`search` của danh sách: cùng một lần xem / of the list: the same look' }],
};

/** What is searched, and under which event it is written down already. @throws ProblemError malformed */
export function searchOf(query: ListQuery<'time'>): Search {
  return { filter: filterOf(query), search: uuidOrNull('search', query.plain('search')) };
}

export function filterOf(query: ListQuery<'time'>): AuditFilter {
  return {
    actor: query.all('actor'),
    unit: query.all('unit'),
    role: query.all('role'),
    action: query.all('action'),
    targetType: query.all('targetType'),
    task: query.all('task'),
    plan: query.all('plan'),
    outcome: query.all('outcome'),
    target: query.all('target'),
    stream: query.all('stream'),
    time: query.range('time'),
  };
}
