import type { ListAuditEventsData } from '#api-client/index';
import type { AuditSearch } from '../../app/audit-search';

type Filters = NonNullable<ListAuditEventsData['query']>;

const MIDNIGHT = 'T00:00:00+07:00';
const LAST_MOMENT = 'T23:59:59.999+07:00';

/** The filters of the API for what stands in the URL. Days are Vietnamese days, both included. */
export function auditFilters({ action, outcome, actor, unit, task, stream, from, to }: AuditSearch): Filters {
  const all = {
    'filter[action]': action?.join(','),
    'filter[outcome]': outcome?.join(','),
    'filter[actor]': actor?.join(','),
    'filter[unit]': unit?.join(','),
    'filter[task]': task?.join(','),
    'filter[stream]': stream?.join(','),
    'filter[time][gte]': from && `${from}${MIDNIGHT}`,
    'filter[time][lte]': to && `${to}${LAST_MOMENT}`,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== ''));
}
