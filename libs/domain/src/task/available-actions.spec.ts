import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '#domain/refusal';
import { availableActions } from '#domain/task/available-actions';
import { decideTask } from '#domain/task/decide-task';
import { TASK_STATES } from '#domain/task/task';
import { buildPerson, buildTask, COMMANDS, NOW } from '#testing/build-task';

/** What nothing can be done with yet: nobody has the task in hand, it stands alone, and it is not late. */
const BLOCKED: Readonly<Record<string, object[]>> = {
  release: [{ code: 'not-claimed' }],
  combine: [{ code: 'nothing-to-combine' }],
  separate: [{ code: 'not-combined' }],
  'explain-lateness': [{ code: 'not-late' }],
};

const HEAD = buildPerson('head', 'unit-head@interior');

describe('what somebody may do with a task', () => {
  it('is each verb that is theirs in its state, with the capacity', () => {
    expect(availableActions(buildTask('assigned'), HEAD, NOW)).toEqual(
      [
        ...['acknowledge', 'claim', 'release', 'forward', 'start', 'decline', 'propose', 'send-back', 'report-progress', 'submit'],
        ...['add-coordinator', 'combine', 'separate', 'explain-lateness', 'hide-document'],
      ].map((verb) => ({
        verb,
        enabled: !(verb in BLOCKED),
        capacities: ['unit-head@interior'],
        blockers: BLOCKED[verb] ?? [],
      })),
    );
  });

  it('names every capacity where one must be chosen', () => {
    const [acknowledge] = availableActions(buildTask('assigned'), buildPerson('both', 'officer@interior', 'unit-head@interior'), NOW);
    expect(acknowledge).toMatchObject({ verb: 'acknowledge', enabled: true, capacities: ['officer@interior', 'unit-head@interior'] });
  });

  it('is shown disabled, with the reason, where something stands in the way', () => {
    expect(availableActions(buildTask('assigned', { openRequiredContributions: ['question'] }), HEAD, NOW)).toContainEqual({
      verb: 'submit',
      enabled: false,
      capacities: ['unit-head@interior'],
      blockers: [{ code: 'contribution-open', params: { count: '1' } }],
    });
  });

  it('is shown disabled where separation of duties alone stands in the way', () => {
    const barred = (verb: string): object => ({ verb, enabled: false, capacities: [], blockers: [{ code: 'own-agency' }] });
    expect(availableActions(buildTask('submitted'), buildPerson('both', 'reviewer@office', 'officer@interior-team'), NOW)).toEqual(
      ['start-review', 'approve', 'add-reviewer', 'remove-reviewer', 'return', 'judge-lateness'].map(barred),
    );
  });

  it('is nothing for whoever has nothing to do with it', () => {
    for (const state of TASK_STATES)
      expect(availableActions(buildTask(state), buildPerson('stranger', 'unit-head@health'), NOW)).toEqual([]);
  });

  it('is what is then decided, for everybody in every state', () => {
    const people = [
      HEAD,
      buildPerson('officer', 'officer@interior'),
      buildPerson('mai', 'reviewer@office'),
      buildPerson('nga', 'plan-administrator@office'),
      buildPerson('both', 'reviewer@office', 'officer@interior-team'),
    ];
    for (const state of TASK_STATES) {
      for (const actor of people) {
        const enabled = availableActions(buildTask(state), actor, NOW).flatMap(({ verb, enabled }) => (enabled ? [verb] : []));
        const done = Object.values(COMMANDS).filter((command) => !isRefusal(decideTask(buildTask(state), command, actor, null, NOW)));
        expect(enabled.sort()).toEqual(done.map(({ verb }) => verb).sort());
      }
    }
  });
});
