import { describe, expect, it } from '@jest/globals';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import { availableActions } from '#domain/task/available-actions';
import { readerOf, sees, type TaskSight } from '#domain/task/sight';
import { everyDecider } from '#domain/task/task-rights';
import { TASK_STATES, type Task } from '#domain/task/task';
import { NOW } from '#testing/build-task';
import { matrixTask, WHO } from '#testing/matrix-people';

const SIGHT: TaskSight = {
  seenBy: 'participants',
  officeUnitIds: ['office', 'city'],
  deciders: [
    { kind: 'role', role: 'reviewer', unitId: 'reviewers' },
    { kind: 'person', personId: 'chair' },
  ],
  addedReviewers: ['added'],
  participants: [
    { unitId: 'lead', agencyId: 'department' },
    { unitId: 'hamlet', agencyId: null },
  ],
};

const capacity = (differing: Partial<Capacity>): Capacity => {
  return { id: 'c', role: 'officer', unitId: 'elsewhere', agencyId: null, deputyFor: null, ...differing };
};
const person = (id: string, ...held: Partial<Capacity>[]): Actor => {
  return { type: 'person', id, onBehalfOf: null, capacities: held.map(capacity) };
};
const seen = (actor: Actor, sight: TaskSight | null = SIGHT): boolean => sees(readerOf(actor), sight);

describe('who sees a task', () => {
  it('is everybody where the plan says nothing else', () => {
    expect(seen(person('anybody', {}), null)).toBe(true);
    expect(seen(person('nobody'), null)).toBe(true);
  });

  it.each<[string, Actor]>([
    ['an auditor, wherever', person('a', { role: 'auditor' })],
    ['the system', SYSTEM_ACTOR],
    ['the owner office', person('a', { unitId: 'office' })],
    ['the issuer', person('a', { unitId: 'city', role: 'leader' })],
    ['whoever holds a role that decides', person('a', { unitId: 'reviewers', role: 'reviewer' })],
    ['whoever decides by name', person('chair', {})],
    ['whoever stands in for one who decides by name', person('a', { deputyFor: 'chair' })],
    ['who was asked to review too', person('added', {})],
    ['a unit that takes part', person('a', { unitId: 'hamlet' })],
    ['another unit of an agency that takes part', person('a', { unitId: 'sister', agencyId: 'department' })],
    ['the software of a unit that takes part', { ...person('s', { unitId: 'lead', role: 'service' }), type: 'service' }],
  ])('is, of a confined one, %s', (_who, actor) => expect(seen(actor)).toBe(true));

  it.each<[string, Actor]>([
    ['another unit', person('a', {})],
    ['who holds the role elsewhere', person('a', { role: 'reviewer' })],
    ['another role in the unit that decides', person('a', { unitId: 'reviewers' })],
    ['a unit that belongs to no agency, as one that takes part', person('a', { agencyId: null })],
    ['a plan administrator of another office', person('a', { role: 'plan-administrator' })],
    ['a leader of another administration', person('a', { role: 'leader' })],
    ['who has no capacity', person('a')],
  ])('is not %s', (_who, actor) => expect(seen(actor)).toBe(false));

  it('is no participant, where drafts are the office’s own', () => {
    const own: TaskSight = { ...SIGHT, seenBy: 'office' };
    expect(seen(person('a', { unitId: 'lead' }), own)).toBe(false);
    expect(seen(person('a', { unitId: 'office' }), own)).toBe(true);
    expect(seen(person('chair', {}), own)).toBe(true);
  });

  it('is whoever may do anything with it', () => {
    let acting = 0;
    for (const [name, who] of Object.entries(WHO)) {
      for (const state of TASK_STATES) {
        const task = matrixTask(who, state);
        const may = availableActions(task, who.actor, NOW).length > 0;
        if (may) acting++;
        const sight: TaskSight = { ...sightOf(task), seenBy: state === 'draft' ? 'office' : 'participants' };
        expect({ name, state, sees: !may || seen(who.actor, sight) }).toEqual({ name, state, sees: true });
      }
    }
    expect(acting).toBeGreaterThan(50);
  });
});

/** As the rows of a task say it. */
function sightOf({ facts, context }: Task): Omit<TaskSight, 'seenBy'> {
  return {
    officeUnitIds: [facts.planOwnerUnitId],
    deciders: everyDecider(facts),
    addedReviewers: context.addedReviewers.map(({ personId }) => personId),
    participants: [
      { unitId: facts.leadUnitId, agencyId: facts.leadAgencyId },
      ...facts.coLeads,
      ...facts.coordinators.map((unitId) => ({ unitId, agencyId: null })),
    ],
  };
}
