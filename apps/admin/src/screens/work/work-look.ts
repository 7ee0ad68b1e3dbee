import type { WorkLook, WorkSearch } from '../../app/work-search';
import { addDays } from '../../kit/day';
import { isSameLook, lookOf } from '../views/look';

/** Whether the list shows less than all that waits, or in another order. */
export function isLooked(look: WorkLook): boolean {
  return !isSameLook(lookOf({ ...look, hand: undefined }), {});
}

/** Whether the list shows less than all that waits. */
export function isNarrowed({ snoozed, ...look }: WorkSearch): boolean {
  return snoozed === true || !isSameLook(lookOf({ ...look, sort: undefined }), {});
}

/** What is asked of the API. `today` as an ISO date. */
export function asked({ hand, plan, within, q, sort, snoozed }: WorkSearch, today: string): Record<string, string> {
  return {
    'filter[snoozed]': snoozed === true ? 'yes' : 'no',
    ...(hand !== undefined && { 'filter[holder]': hand }),
    ...(plan !== undefined && { 'filter[plan]': plan }),
    ...(within !== undefined && { 'filter[dueOn][lte]': addDays(today, within) }),
    ...(q !== undefined && { q }),
    sort: sort ?? 'dueOn',
  };
}
