import { describe, expect, it } from '@jest/globals';
import type { Contribution } from '#domain/contribution/contribution';
import type { ContributionCommand } from '#domain/contribution/contribution-command';
import { CONTRIBUTION_VERBS } from '#domain/contribution/contribution-verbs';
import { contributionMachine } from '#domain/contribution/contribution.machine';
import { decideContribution, type ContributionDecision } from '#domain/contribution/decide-contribution';
import type { Actor } from '#domain/organisation/capacity';
import type { Refusal } from '#domain/refusal';
import { buildContribution, buildDocument, buildPerson, buildServiceClient, buildTask, JUSTICE_CO_LEADS, NOW } from '#testing/build-task';
import { movesOf } from '#domain/process/machine-moves';

const OFFICER = buildPerson('officer', 'officer@interior');
const ASKED = buildPerson('ha', 'officer@justice');
const REQUEST = {
  verb: 'request',
  contributionId: 'contribution',
  unitId: 'justice',
  question: 'Xin ý kiến',
  dueOn: '2025-02-12',
  required: true,
} as const;

function decide(contribution: Contribution | null, command: ContributionCommand, actor: Actor): ContributionDecision | Refusal {
  return decideContribution(buildTask('assigned'), contribution, command, actor, null, NOW);
}

describe('a contribution', () => {
  it('begins with a question of the lead to another unit, due today at the earliest', () => {
    expect(decide(null, REQUEST, OFFICER)).toEqual({
      contribution: buildContribution('requested', { dueOn: '2025-02-12', requestedAt: NOW }),
      capacity: OFFICER.capacities[0],
      from: null,
    });
  });

  it('is acknowledged, then given, by the unit that is asked', () => {
    const acknowledged = decide(buildContribution('requested'), { verb: 'acknowledge' }, ASKED);
    expect(acknowledged).toMatchObject({ from: 'requested', contribution: { state: 'acknowledged', acknowledgedAt: NOW, version: 2 } });
    const before = buildContribution('acknowledged', { acknowledgedAt: '2025-02-11T03:00:00.000Z', version: 2 });
    const opinion = { text: null, documents: [buildDocument('Y kien.pdf')] };
    expect(decide(before, { verb: 'give', opinion }, ASKED)).toMatchObject({
      from: 'acknowledged',
      contribution: {
        state: 'given',
        acknowledgedAt: '2025-02-11T03:00:00.000Z',
        answeredBy: 'ha',
        answeredAt: NOW,
        opinion,
        declineReason: null,
        version: 3,
      },
    });
  });

  it('is seen by being answered', () => {
    expect(decide(buildContribution('requested'), { verb: 'give', opinion: { text: 'Nhất trí', documents: [] } }, ASKED)).toMatchObject({
      contribution: { state: 'given', acknowledgedAt: NOW, version: 2 },
    });
  });

  it('is declined with a reason', () => {
    expect(decide(buildContribution('requested'), { verb: 'decline', reason: 'Không thuộc chức năng' }, ASKED)).toMatchObject({
      contribution: { state: 'declined', opinion: null, declineReason: 'Không thuộc chức năng', answeredBy: 'ha' },
    });
  });

  it('is waived by the lead, with a reason, while the lead works on the task', () => {
    const waive = { verb: 'waive', reason: 'Đã thống nhất tại cuộc họp' } as const;
    expect(decide(buildContribution('acknowledged'), waive, OFFICER)).toMatchObject({
      from: 'acknowledged',
      contribution: { state: 'waived', waiveReason: waive.reason, opinion: null, answeredBy: null },
    });
    expect(decide(buildContribution('requested'), { verb: 'waive', reason: '' }, OFFICER)).toMatchObject({
      code: 'invalid',
      blockers: [{ code: 'reason-missing' }],
    });
  });

  it('names the person for whom a service client answers', () => {
    expect(decide(buildContribution('requested'), { verb: 'decline', reason: 'Bận' }, buildServiceClient('justice', 'an'))).toMatchObject({
      contribution: { answeredBy: 'an' },
    });
  });

  it('asks for a capacity where several permit', () => {
    const both = buildPerson('both', 'officer@justice', 'unit-head@justice');
    expect(decide(buildContribution('requested'), { verb: 'acknowledge' }, both)).toMatchObject({ code: 'capacity-needed' });
    const chosen = decideContribution(
      buildTask('assigned'),
      buildContribution('requested'),
      { verb: 'acknowledge' },
      both,
      'unit-head@justice',
      NOW,
    );
    expect(chosen).toMatchObject({ capacity: { id: 'unit-head@justice' } });
  });

  it('is not asked of a co-lead, which leads and does not coordinate', () => {
    const joint = buildTask('assigned', { coLeads: [JUSTICE_CO_LEADS] });
    const answer = decideContribution(joint, null, { ...REQUEST, unitId: 'justice' }, OFFICER, null, NOW);
    expect(answer).toMatchObject({ code: 'invalid', blockers: [{ code: 'asks-itself' }] });
  });

  it.each<[string, Contribution | null, ContributionCommand, Actor, string, string[]]>([
    ['a question that asks nothing', null, { ...REQUEST, question: ' ' }, OFFICER, 'assigned', ['question-missing']],
    ['a date that is past', null, { ...REQUEST, dueOn: '2025-02-11' }, OFFICER, 'assigned', ['date-past']],
    ['a question to the lead itself', null, { ...REQUEST, unitId: 'interior' }, OFFICER, 'assigned', ['asks-itself']],
    [
      'an opinion that says nothing',
      buildContribution('requested'),
      { verb: 'give', opinion: { text: ' ', documents: [] } },
      ASKED,
      'requested',
      ['opinion-empty'],
    ],
    [
      'an opinion without text or document',
      buildContribution('acknowledged'),
      { verb: 'give', opinion: { text: null, documents: [] } },
      ASKED,
      'acknowledged',
      ['opinion-empty'],
    ],
    [
      'a decline without a reason',
      buildContribution('acknowledged'),
      { verb: 'decline', reason: '' },
      ASKED,
      'acknowledged',
      ['reason-missing'],
    ],
  ])('refuses %s', (_, contribution, command, actor, state, codes) => {
    expect(decide(contribution, command, actor)).toEqual({
      refused: true,
      code: 'invalid',
      event: `contribution.${command.verb}`,
      state,
      blockers: codes.map((code) => ({ code })),
    });
  });

  it('is asked once', () => {
    expect(decide(buildContribution('requested'), REQUEST, OFFICER)).toMatchObject({ code: 'state-refuses', state: 'requested' });
  });

  it('cannot be moved before it exists', () => {
    expect(() => decide(null, { verb: 'acknowledge' }, OFFICER)).toThrow(TypeError);
  });
});

describe('the table of contributions and the machine', () => {
  it('asks the blockers before every move', () => {
    for (const { guard } of movesOf(contributionMachine)) expect(guard).toBe('unblocked');
  });

  it('know the same verbs in the same states', () => {
    const table = Object.entries(CONTRIBUTION_VERBS).flatMap(([verb, { from }]) => from.map((state) => `${state} ${verb}`));
    const machine = movesOf(contributionMachine).map(({ from, verb }) => `${from} ${verb}`);
    expect(machine.sort()).toEqual(table.sort());
  });
});
