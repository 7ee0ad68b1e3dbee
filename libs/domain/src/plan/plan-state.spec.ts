import { describe, expect, it } from '@jest/globals';
import type { Capacity } from '#domain/organisation/capacity';
import { decidePlanMove, PLAN_STATES } from '#domain/plan/plan-state';
import type { PlanState, PlanVerb } from '#domain/plan/plan-state';

const ADMINISTRATOR: Capacity = { id: 'm', role: 'plan-administrator', unitId: 'office', agencyId: 'office', deputyFor: null };
const decide = (verb: PlanVerb, state: PlanState, capacity = ADMINISTRATOR, blockers: readonly { code: string }[] = []) =>
  decidePlanMove(verb, { state, ownerUnitId: 'office' }, capacity, blockers);

describe('a plan', () => {
  it.each<[PlanVerb, PlanState, PlanState]>([
    ['publish', 'draft', 'published'],
    ['close', 'published', 'closed'],
  ])('%s leads from %s to %s, and nowhere else', (verb, from, to) => {
    expect(decide(verb, from)).toEqual({ to });
    for (const other of PLAN_STATES.filter((state) => state !== from)) {
      expect(decide(verb, other)).toMatchObject({ refused: true, code: 'state-refuses', event: `plan.${verb}`, state: other });
    }
  });

  it.each<[string, Partial<Capacity>]>([
    ['a plan administrator of another unit', { unitId: 'justice' }],
    ['a reviewer of the owner office', { role: 'reviewer' }],
  ])('is moved by its own administrators, not by %s', (_who, differing) => {
    expect(decide('publish', 'draft', { ...ADMINISTRATOR, ...differing })).toMatchObject({ code: 'not-allowed', state: 'draft' });
  });

  it('stays where it is while something stands in the way, and says all of it', () => {
    const blockers = [{ code: 'lead-unresolved' }, { code: 'nobody-decides' }];
    expect(decide('publish', 'draft', ADMINISTRATOR, blockers)).toMatchObject({ code: 'blocked', state: 'draft', blockers });
  });
});
