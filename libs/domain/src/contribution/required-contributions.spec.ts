import { describe, expect, it } from '@jest/globals';
import type { Contribution } from '#domain/contribution/contribution';
import { requiredContributions, requirementOf } from '#domain/contribution/required-contributions';
import type { Task } from '#domain/task/task';
import { buildPlanItem } from '#testing/build-plan';
import { buildTask, JUSTICE_CO_LEADS, NOW } from '#testing/build-task';

const REQUIREMENT = { daysBefore: 5, question: 'Việc III.1', lastDay: '2025-12-31', partyIds: ['front'] } as const;

function asked(task: Task, already: Parameters<typeof requiredContributions>[2] = []): Contribution[] {
  let made = 0;
  return requiredContributions(task, REQUIREMENT, already, { hand: 'system', now: NOW, nextId: () => `c${++made}` });
}

const dated = (dueOn: string | null): Task => buildTask('assigned', { coordinators: ['justice', 'health'] }, { effectiveDueOn: dueOn });

describe('what a row requires of its coordinators', () => {
  it('is nothing where opinions are asked for on request', () => {
    expect(requirementOf(buildPlanItem('III', '1'), 2025)).toBeNull();
  });

  it('is asked in the row’s own words, of the parties outside too', () => {
    const coordinators = [
      { text: 'Mặt trận', resolved: { type: 'external', id: 'front' }, confidence: 1 },
      { text: 'Phòng Tư pháp', resolved: { type: 'unit', id: 'justice' }, confidence: 1 },
    ] as const;
    expect(requirementOf(buildPlanItem('III', '1', { contributionDays: 5, coordinators }), 2025)).toEqual(REQUIREMENT);
  });

  it('is one open, required question to each, by the system, so many days before the task’s date', () => {
    const contributions = asked(dated('2025-03-20'));
    expect(contributions.map(({ id, unitId, partyId }) => [id, unitId, partyId])).toEqual([
      ['c1', 'justice', null],
      ['c2', 'health', null],
      ['c3', null, 'front'],
    ]);
    expect(contributions[0]).toMatchObject({
      origin: 'item',
      state: 'requested',
      required: true,
      question: 'Việc III.1',
      dueOn: '2025-03-15',
      requestedBy: 'system',
      requestedAt: NOW,
      version: 1,
    });
  });

  it('is due today where that day is past, and by the plan’s end where the task has no date', () => {
    expect(asked(dated('2025-02-14'))[0]?.dueOn).toBe('2025-02-12');
    expect(asked(dated(null))[0]?.dueOn).toBe('2025-12-26');
  });

  it('is asked once: of those alone whom the row has not asked before', () => {
    const already = [
      { unitId: 'justice', partyId: null },
      { unitId: null, partyId: 'front' },
    ];
    expect(asked(dated('2025-03-20'), already).map(({ unitId }) => unitId)).toEqual(['health']);
  });

  it('is not asked of whoever leads', () => {
    const joint = buildTask('assigned', { coordinators: ['justice', 'health', 'interior'], coLeads: [JUSTICE_CO_LEADS] });
    expect(asked(joint).map(({ unitId }) => unitId)).toEqual(['health', null]);
  });
});
