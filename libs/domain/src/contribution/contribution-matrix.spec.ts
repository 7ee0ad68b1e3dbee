import { describe, expect, it } from '@jest/globals';
import { CONTRIBUTION_STATES, type ContributionState } from '#domain/contribution/contribution';
import type { ContributionCommand, ContributionVerb } from '#domain/contribution/contribution-command';
import { decideContribution } from '#domain/contribution/decide-contribution';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal } from '#domain/refusal';
import { TASK_STATES, type TaskState } from '#domain/task/task';
import { buildContribution, buildPerson, buildServiceClient, buildTask, NOW, SYSTEM } from '#testing/build-task';
import { readMatrix } from '#testing/read-matrix';

const WHO: Readonly<Record<string, Actor>> = {
  'lead-officer': buildPerson('officer', 'officer@interior'),
  'lead-head': buildPerson('head', 'unit-head@interior'),
  'lead-client': buildServiceClient('interior'),
  'lead-unit-administrator': buildPerson('clerk', 'unit-administrator@interior'),
  'asked-officer': buildPerson('ha', 'officer@justice'),
  'asked-head': buildPerson('asked', 'unit-head@justice'),
  'asked-client': buildServiceClient('justice'),
  'asked-unit-administrator': buildPerson('clerk', 'unit-administrator@justice'),
  'officer-of-both-units': buildPerson('both', 'officer@interior', 'officer@justice'),
  'stranger-head': buildPerson('stranger', 'unit-head@health'),
  'plan-administrator': buildPerson('nga', 'plan-administrator@office'),
  reviewer: buildPerson('mai', 'reviewer@office'),
  leader: buildPerson('leader', 'leader@city'),
  auditor: buildPerson('auditor', 'auditor@office'),
  system: SYSTEM,
};

const COMMANDS: Readonly<Record<ContributionVerb, ContributionCommand>> = {
  request: {
    verb: 'request',
    contributionId: 'contribution',
    unitId: 'justice',
    question: 'Xin ý kiến',
    dueOn: '2025-02-14',
    required: true,
  },
  acknowledge: { verb: 'acknowledge' },
  give: { verb: 'give', opinion: { text: 'Nhất trí', documents: [] } },
  decline: { verb: 'decline', reason: 'Không thuộc chức năng' },
  waive: { verb: 'waive', reason: 'Nội dung đã thống nhất tại cuộc họp' },
};

/** A verb, and the state of the contribution that it meets; `-` where it makes one. */
const CASES: readonly (readonly [ContributionVerb, ContributionState | '-'])[] = [
  ['request', '-'],
  ...(['acknowledge', 'give', 'decline', 'waive'] as const).flatMap((verb) => CONTRIBUTION_STATES.map((state) => [verb, state] as const)),
];
const MATRIX = readMatrix(new URL('./fixtures/contribution-matrix.csv', import.meta.url));

function answer(actor: Actor, verb: ContributionVerb, contribution: ContributionState | '-', task: TaskState): string {
  const asked = contribution === '-' ? null : buildContribution(contribution);
  const decision = decideContribution(buildTask(task), asked, COMMANDS[verb], actor, null, NOW);
  return isRefusal(decision) ? decision.code : `ok→${decision.contribution.state}`;
}

describe('the matrix of contributions', () => {
  it('has one line for every verb, state and person, and no other', () => {
    const wanted = Object.keys(WHO).flatMap((who) => CASES.map(([verb, state]) => `${who} ${verb} ${state}`));
    expect(MATRIX.map(({ who, verb, contribution }) => `${who} ${verb} ${contribution}`).sort()).toEqual(wanted.sort());
  });

  it('has a cell for every state of the task, and none is empty', () => {
    for (const line of MATRIX) {
      expect(Object.keys(line)).toEqual(['who', 'verb', 'contribution', ...TASK_STATES]);
      expect(Object.values(line)).not.toContain('');
    }
  });

  it.each(Object.entries(WHO))('is what is decided for the %s', (who, actor) => {
    const decided = CASES.map(([verb, contribution]) => ({
      who,
      verb,
      contribution,
      ...Object.fromEntries(TASK_STATES.map((task) => [task, answer(actor, verb, contribution, task)])),
    }));
    expect(decided).toEqual(MATRIX.filter((line) => line['who'] === who));
  });
});
