import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#domain/organisation/capacity';
import type { ApprovalLevel } from '#domain/plan/responsibility';
import { isRefusal } from '#domain/refusal';
import { decideTask } from '#domain/task/decide-task';
import { reviewerBlockers } from '#domain/task/reviewer-blockers';
import type { Task, TaskContext } from '#domain/task/task';
import type { TaskCommand } from '#domain/task/task-command';
import { buildDeputy, buildPerson, buildTask, COMMANDS, decidersAre, NOW, OFFICE_REVIEWER } from '#testing/build-task';

const LEADER = { kind: 'role', role: 'leader', unitId: 'city' } as const;
const MAI = buildPerson('mai', 'reviewer@office');
const MINH = buildPerson('minh', 'reviewer@office');
const PHONG = buildPerson('phong', 'leader@city');
const THU = buildPerson('thu', 'officer@health');
const HASH = 'c'.repeat(64);

function submitted(levels: readonly Omit<ApprovalLevel, 'level'>[], context: Partial<TaskContext> = {}): Task {
  const approve = levels.map((level, index) => ({ ...level, level: index + 1 }));
  return buildTask('submitted', { deciders: { ...decidersAre(OFFICE_REVIEWER), approve } }, context);
}

const OFFICE_THEN_LEADER = submitted([
  { deciders: [OFFICE_REVIEWER], needed: 1 },
  { deciders: [LEADER], needed: 1 },
]);
const TWO_OF_THE_OFFICE = submitted([{ deciders: [OFFICE_REVIEWER], needed: 2 }]);

/** What comes of acts in a row: the task after the last, or the codes of the first refusal. */
function after(task: Task, ...acts: readonly (readonly [Actor, TaskCommand])[]): Task | readonly string[] {
  let next = task;
  for (const [actor, command] of acts) {
    const decision = decideTask(next, command, actor, null, NOW);
    if (isRefusal(decision)) return [decision.code, ...decision.blockers.map(({ code }) => code)];
    next = decision.task;
  }
  return next;
}

const approve = (actor: Actor): readonly [Actor, TaskCommand] => [actor, COMMANDS.approve];
const add = (actor: Actor, personId = 'thu'): readonly [Actor, TaskCommand] => [actor, { verb: 'add-reviewer', personId }];

describe('approval on several levels', () => {
  it('stays submitted until the last level has approved, each naming version and hash', () => {
    const first = after(OFFICE_THEN_LEADER, approve(MAI));
    expect(first).toMatchObject({ state: 'submitted', context: { acceptedOn: null, review: null } });
    const last = after(OFFICE_THEN_LEADER, approve(MAI), approve(PHONG));
    expect(last).toMatchObject({ state: 'reviewed', context: { acceptedOn: '2025-02-11' } });
    expect((last as Task).context.approvals).toEqual([
      { level: 1, submission: 1, contentHash: HASH, approvedBy: 'mai', standsInFor: null, approvedAt: NOW, note: null },
      { level: 2, submission: 1, contentHash: HASH, approvedBy: 'phong', standsInFor: null, approvedAt: NOW, note: null },
    ]);
  });

  it('tells the next level of it, and the lead of the last approval alone', () => {
    const audiences = (task: Task, actor: Actor): string[] => {
      const decision = decideTask(task, COMMANDS.approve, actor, null, NOW);
      return isRefusal(decision) ? [] : decision.intents.map(({ audience }) => audience);
    };
    expect(audiences(OFFICE_THEN_LEADER, MAI)).toEqual(['approvers']);
    expect(audiences(after(OFFICE_THEN_LEADER, approve(MAI)) as Task, PHONG)).toEqual(['lead-unit']);
  });

  it('is for each level in its turn', () => {
    expect(after(OFFICE_THEN_LEADER, approve(PHONG))).toEqual(['not-allowed', 'not-allowed']);
    expect(after(OFFICE_THEN_LEADER, approve(MAI), approve(MAI))).toEqual(['not-allowed', 'not-allowed']);
  });

  it('begins anew with the next version after a return by any level', () => {
    const returned = after(OFFICE_THEN_LEADER, approve(MAI), [PHONG, COMMANDS.return]);
    expect(returned).toMatchObject({ state: 'assigned', context: { approvals: [], lastReturn: { submission: 1, contentHash: HASH } } });
    const again = after(returned as Task, [buildPerson('head', 'unit-head@interior'), COMMANDS.submit]);
    expect(after(again as Task, [PHONG, { ...COMMANDS.approve, submission: 2 }])).toEqual(['not-allowed', 'not-allowed']);
  });

  it('cannot be withdrawn once a level has approved, though the next has not begun', () => {
    expect(after(OFFICE_THEN_LEADER, approve(MAI), [buildPerson('head', 'unit-head@interior'), COMMANDS.withdraw])).toEqual([
      'blocked',
      'review-begun',
    ]);
  });

  it('refuses a decision on another content than that of the version', () => {
    expect(after(OFFICE_THEN_LEADER, [MAI, { ...COMMANDS.approve, contentHash: 'd'.repeat(64) }])).toEqual(['invalid', 'content-differs']);
    expect(after(OFFICE_THEN_LEADER, [MAI, { ...COMMANDS.approve, contentHash: HASH }])).toMatchObject({
      state: 'submitted',
    });
  });
});

describe('approval by several people of a level', () => {
  it('needs different people', () => {
    expect(after(TWO_OF_THE_OFFICE, approve(MAI), approve(MAI))).toEqual(['blocked', 'already-approved']);
    expect(after(TWO_OF_THE_OFFICE, approve(MAI), approve(MINH))).toMatchObject({ state: 'reviewed' });
  });

  it('counts a deputy as the person in whose place they stand, and once', () => {
    const deputy = buildDeputy('stands-in', 'mai', 'reviewer@office');
    const once = after(TWO_OF_THE_OFFICE, approve(deputy));
    expect(once).toMatchObject({ context: { approvals: [{ approvedBy: 'stands-in', standsInFor: 'mai' }] } });
    expect(after(once as Task, approve(MAI))).toEqual(['blocked', 'already-approved']);
    const both = buildDeputy('minh', 'mai', 'reviewer@office', 'reviewer@office');
    expect(after(TWO_OF_THE_OFFICE, approve(MAI), approve(both))).toMatchObject({ state: 'reviewed' });
  });
});

describe('a further reviewer', () => {
  it('is waited for before the level is complete, whoever they are', () => {
    const asked = after(OFFICE_THEN_LEADER, add(MAI)) as Task;
    expect(asked.context.addedReviewers).toEqual([{ personId: 'thu', level: 1, addedBy: 'mai', addedAt: NOW }]);
    expect(after(asked, approve(MAI))).toEqual(['blocked', 'reviewer-awaited']);
    expect(after(asked, approve(THU))).toMatchObject({ state: 'submitted', context: { approvals: [{ level: 1, approvedBy: 'thu' }] } });
    expect(after(asked, approve(THU), approve(MAI), approve(PHONG))).toMatchObject({ state: 'reviewed' });
  });

  it('does not keep the first of two deciders from approving', () => {
    const asked = after(TWO_OF_THE_OFFICE, add(MAI), approve(MAI)) as Task;
    expect(asked.context.approvals).toHaveLength(1);
    expect(after(asked, approve(MINH))).toEqual(['blocked', 'reviewer-awaited']);
  });

  it('reviews on the level of whoever asked, and on no other', () => {
    const onSecond = after(OFFICE_THEN_LEADER, approve(MAI), add(PHONG)) as Task;
    expect(onSecond.context.addedReviewers).toMatchObject([{ level: 2 }]);
    expect(after(OFFICE_THEN_LEADER, approve(THU))).toEqual(['not-allowed', 'not-allowed']);
    expect(after(onSecond, approve(THU), approve(PHONG))).toMatchObject({ state: 'reviewed' });
  });

  it('is waited for no longer once they are taken off', () => {
    const alone = after(OFFICE_THEN_LEADER, add(MAI), [MAI, COMMANDS['remove-reviewer']], approve(MAI));
    expect(alone).toMatchObject({ state: 'submitted', context: { addedReviewers: [], approvals: [{ approvedBy: 'mai' }] } });
  });

  it('may return the version, and is asked again of the next', () => {
    const returned = after(OFFICE_THEN_LEADER, add(MAI), [THU, COMMANDS.return]) as Task;
    const again = after(returned, [buildPerson('head', 'unit-head@interior'), COMMANDS.submit]) as Task;
    expect(after(again, [MAI, { ...COMMANDS.approve, submission: 2 }])).toEqual(['blocked', 'reviewer-awaited']);
  });

  it.each([
    ['nobody of the administration', buildPerson('gone'), ['person-unknown']],
    ['whoever prepared it', buildPerson('preparer', 'officer@health'), ['reviewer-barred']],
    ['somebody of the lead agency', buildPerson('an', 'officer@interior-team'), ['reviewer-barred']],
    ['a decider of the level', MINH, ['reviews-already']],
    ['anybody else', THU, []],
  ] as const)('is not %s', (_, person, codes) => {
    expect(reviewerBlockers(person, OFFICE_THEN_LEADER).map(({ code }) => code)).toEqual(codes);
  });
});
