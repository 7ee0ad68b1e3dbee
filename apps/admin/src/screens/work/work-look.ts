import type { LookDto } from '#api-client/index';
import type { WorkLook, WorkSearch } from '../../app/work-search';
import { addDays } from '../../kit/day';

/** The look as the address keeps it. */
export function fromSaved({ holder, planId, dueWithin, words, sort }: LookDto): WorkLook {
  return {
    hand: holder ?? undefined,
    plan: planId ?? undefined,
    within: dueWithin ?? undefined,
    q: words ?? undefined,
    sort: sort === 'dueOn' ? undefined : sort,
  };
}

/** The look as it is saved. */
export function toSaved({ hand, plan, within, q, sort }: WorkLook): LookDto {
  return { holder: hand ?? null, planId: plan ?? null, dueWithin: within ?? null, words: q ?? null, sort: sort ?? 'dueOn' };
}

export function isSameLook(one: WorkLook, other: WorkLook): boolean {
  return JSON.stringify(toSaved(one)) === JSON.stringify(toSaved(other));
}

/** Whether the list shows less than all that waits. */
export function isNarrowed({ snoozed, ...look }: WorkSearch): boolean {
  return snoozed === true || !isSameLook({ ...look, sort: undefined }, {});
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
