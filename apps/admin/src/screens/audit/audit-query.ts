import type { ListAuditEventsData } from '#api-client/index';
import type { AuditSearch } from '../../app/audit-search';

type Filters = NonNullable<ListAuditEventsData['query']>;

const LISTS = ['action', 'outcome', 'actor', 'role', 'unit', 'targetType', 'target', 'plan', 'task', 'stream'] as const;
const MIDNIGHT = 'T00:00:00+07:00';
const LAST_MOMENT = 'T23:59:59.999+07:00';

/** The filters of the API for what stands in the URL. Days are Vietnamese days, both included. */
export function auditFilters(search: AuditSearch): Filters {
  const { from, to } = search;
  const joined = LISTS.map((name) => [`filter[${name}]`, search[name]?.join(',')] as const);
  const all = {
    ...Object.fromEntries(joined),
    'filter[time][gte]': from && `${from}${MIDNIGHT}`,
    'filter[time][lte]': to && `${to}${LAST_MOMENT}`,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== ''));
}
