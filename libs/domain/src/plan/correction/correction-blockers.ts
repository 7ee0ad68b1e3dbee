import type { Following } from '#domain/plan/correction/follow-obligations';
import type { Leads, RowChange } from '#domain/plan/correction/row-change';
import type { Blocker } from '#domain/refusal';

/**
 * Why a row cannot be corrected so, beside what stands in the way of its leads and deciders. Params: `row`, `label`.
 * `correction-time-unread`: nobody understands the corrected words. `correction-joint-leads`: the leads of a joint row share one task,
 * which no correction divides. `correction-label-taken`: the row has had an obligation of that name, which is not made twice.
 */
export function correctionBlockers(
  { before, after }: RowChange,
  following: Following,
  { rowBlockers, leads }: { readonly rowBlockers: readonly Blocker[]; readonly leads: Leads },
): readonly Blocker[] {
  const params = { row: after.path };
  const isRetimed = before.timing.text !== after.timing.text;
  const isUnread = isRetimed && after.timing.rules.some(({ kind }) => kind === 'unrecognised' || kind === 'missing');
  const dividesJoint = after.leadMode === 'joint' && leads.removed.size + leads.added.size > 0;
  return [
    ...(isUnread ? [{ code: 'correction-time-unread', params }] : []),
    ...(dividesJoint ? [{ code: 'correction-joint-leads', params }] : []),
    ...following.taken.map((label) => ({ code: 'correction-label-taken', params: { ...params, label } })),
    ...(following.missesCalendar ? [{ code: 'calendar-missing', params }] : []),
    ...rowBlockers,
  ];
}
