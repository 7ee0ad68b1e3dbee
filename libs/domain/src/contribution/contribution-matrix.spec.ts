import { describe, expect, it } from '@jest/globals';
import { decideContribution } from '#domain/contribution/decide-contribution';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal } from '#domain/refusal';
import { TASK_STATES, type TaskState } from '#domain/task/task';
import { buildContribution, buildTask, NOW } from '#testing/build-task';
import {
  CONTRIBUTION_CASES,
  CONTRIBUTION_KINDS,
  CONTRIBUTION_PEOPLE,
  contributionCommand,
  type ContributionCase,
} from '#testing/contribution-people';
import { readMatrix } from '#testing/read-matrix';

const MATRIX = readMatrix(new URL('./fixtures/contribution-matrix.csv', import.meta.url));

function answer(actor: Actor, one: ContributionCase, task: TaskState): string {
  const { asked, contribution } = one;
  const standing = contribution === '-' ? null : buildContribution(contribution, CONTRIBUTION_KINDS[asked]);
  const decision = decideContribution(buildTask(task), standing, contributionCommand(one), actor, null, NOW);
  return isRefusal(decision) ? decision.code : `ok→${decision.contribution.state}`;
}

describe('the matrix of contributions', () => {
  it('has one line for every kind of question, verb, state and person, and no other', () => {
    const wanted = Object.keys(CONTRIBUTION_PEOPLE).flatMap((who) =>
      CONTRIBUTION_CASES.map(({ asked, verb, contribution }) => `${who} ${asked} ${verb} ${contribution}`),
    );
    expect(MATRIX.map(({ who, asked, verb, contribution }) => `${who} ${asked} ${verb} ${contribution}`).sort()).toEqual(wanted.sort());
  });

  it('has a cell for every state of the task, and none is empty', () => {
    for (const line of MATRIX) {
      expect(Object.keys(line)).toEqual(['who', 'asked', 'verb', 'contribution', ...TASK_STATES]);
      expect(Object.values(line)).not.toContain('');
    }
  });

  it.each(Object.entries(CONTRIBUTION_PEOPLE))('is what is decided for the %s', (who, actor) => {
    const decided = CONTRIBUTION_CASES.map((one) => ({
      who,
      ...one,
      ...Object.fromEntries(TASK_STATES.map((task) => [task, answer(actor, one, task)])),
    }));
    expect(decided).toEqual(MATRIX.filter((line) => line['who'] === who));
  });
});
