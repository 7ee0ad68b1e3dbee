import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '#domain/refusal';
import { bundleMates } from '#domain/task/bundle';
import type { Sibling, Task } from '#domain/task/task';
import { decideTask } from '#domain/task/decide-task';
import { buildDocument, buildPerson, buildTask, COMMANDS, JUSTICE_CO_LEADS, NOW } from '#testing/build-task';

const HEAD = buildPerson('head', 'unit-head@interior');
const OTHER: Sibling = { taskId: 'other', reference: 'other', state: 'assigned', bundleId: null, preparedBy: ['hoa'] };
const COMBINE = { verb: 'combine', taskIds: ['other'] } as const;

function codes(task: Task, taskIds: readonly string[]): unknown {
  const decision = decideTask(task, { verb: 'combine', taskIds }, HEAD, null, NOW);
  return isRefusal(decision) ? [decision.code, ...decision.blockers.map(({ code }) => code)] : decision.task.context.bundleId;
}

describe('a bundle of tasks of one obligation', () => {
  it('is called the same by each of its tasks, whichever is asked', () => {
    expect(codes(buildTask('assigned', { siblings: [OTHER] }), ['other'])).toBe('other');
    const asked = { ...buildTask('assigned', { siblings: [{ ...OTHER, taskId: 'task' }] }), id: 'other' };
    expect(codes(asked, ['task'])).toBe('other');
  });

  it('takes in a further task under the name that it has', () => {
    const mates: Sibling[] = [
      { ...OTHER, bundleId: 'known' },
      { ...OTHER, taskId: 'mate', bundleId: 'known' },
    ];
    expect(codes(buildTask('assigned', { siblings: mates }), ['other'])).toBe('known');
    expect(codes(buildTask('assigned', { siblings: [OTHER] }, { bundleId: 'own' }), ['other'])).toBe('own');
    // Asked of a mate that is in already, beside one that is not.
    const [first = OTHER] = mates;
    expect(codes(buildTask('assigned', { siblings: [first, { ...OTHER, taskId: 'new' }] }, { bundleId: 'known' }), ['other', 'new'])).toBe(
      'known',
    );
  });

  it.each<[string, Partial<Task['facts']>, readonly string[], unknown]>([
    ['with nothing', {}, ['other'], ['blocked', 'nothing-to-combine']],
    ['with what is none of the obligation', { siblings: [OTHER] }, ['stranger'], ['invalid', 'not-combinable']],
    [
      'with what was submitted',
      { siblings: [OTHER, { ...OTHER, taskId: 'gone', state: 'submitted' }] },
      ['gone'],
      ['invalid', 'not-combinable'],
    ],
    ['with itself alone', { siblings: [OTHER] }, [], ['invalid', 'not-combinable']],
    ['where it is led jointly', { siblings: [OTHER], coLeads: [JUSTICE_CO_LEADS] }, ['other'], ['blocked', 'joint-stands-alone']],
    [
      'of two bundles',
      {
        siblings: [
          { ...OTHER, bundleId: 'a' },
          { ...OTHER, taskId: 'more', bundleId: 'b' },
        ],
      },
      ['other', 'more'],
      ['invalid', 'several-bundles'],
    ],
  ])('is not made %s', (_, facts, taskIds, found) => {
    expect(codes(buildTask('assigned', facts), taskIds)).toEqual(found);
  });

  it('bars from deciding on one of its tasks whoever had a hand in another, before and after it is submitted', () => {
    const facts = { siblings: [{ ...OTHER, bundleId: 'bundle' }] };
    const reviewer = buildPerson('hoa', 'reviewer@office');
    const own = { code: 'separation-of-duties', blockers: [{ code: 'own-work' }] };
    const task = buildTask('assigned', facts, { bundleId: 'bundle' });
    expect(decideTask(task, COMMANDS.suspend, reviewer, null, NOW)).toMatchObject(own);
    const submitted = decideTask(task, { verb: 'submit', documents: [buildDocument('a.pdf', 'up')], note: null }, HEAD, null, NOW);
    if (isRefusal(submitted)) throw new Error(JSON.stringify(submitted));
    expect(submitted.task.context.submission?.preparedBy).toEqual(['preparer', 'hoa', 'up', 'head']);
    // The hands stay with the version, whatever becomes of the bundle.
    const alone = { ...submitted.task, facts: { ...submitted.task.facts, siblings: [] } };
    expect(decideTask(alone, COMMANDS.approve, reviewer, null, NOW)).toMatchObject(own);
  });

  it('is left by a task that is taken out, given back or taken back', () => {
    const task = buildTask('assigned', { siblings: [{ ...OTHER, bundleId: 'bundle' }] }, { bundleId: 'bundle' });
    expect(bundleMates(task.context, task.facts)).toHaveLength(1);
    const left = (command: Parameters<typeof decideTask>[1], actor = HEAD): unknown => {
      const decision = decideTask(task, command, actor, null, NOW);
      return isRefusal(decision) ? decision.code : decision.task.context.bundleId;
    };
    expect(left(COMMANDS.separate)).toBeNull();
    expect(left(COMMANDS.decline)).toBeNull();
    expect(left(COMMANDS.recall, buildPerson('nga', 'plan-administrator@office'))).toBeNull();
    expect(left(COMMANDS.start)).toBe('bundle');
  });

  it('is the lead head’s to make and to part', () => {
    const task = buildTask('assigned', { siblings: [OTHER] });
    for (const stranger of [
      buildPerson('officer', 'officer@interior'),
      buildPerson('mai', 'reviewer@office'),
      buildPerson('son', 'unit-head@justice'),
    ]) {
      expect(decideTask(task, COMBINE, stranger, null, NOW)).toMatchObject({ code: 'not-allowed' });
      expect(decideTask(task, COMMANDS.separate, stranger, null, NOW)).toMatchObject({ code: 'not-allowed' });
    }
  });
});
