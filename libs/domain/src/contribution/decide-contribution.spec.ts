import { describe, expect, it } from '@jest/globals';
import type { Contribution, Opinion } from '#domain/contribution/contribution';
import type { ContributionCommand } from '#domain/contribution/contribution-command';
import { CONTRIBUTION_VERBS } from '#domain/contribution/contribution-verbs';
import { contributionMachine } from '#domain/contribution/contribution.machine';
import { contributionActions, decideContribution, type ContributionDecision } from '#domain/contribution/decide-contribution';
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
  partyId: null,
  question: 'Xin ý kiến',
  dueOn: '2025-02-12',
  required: true,
} as const;
const AGREEMENT = { stance: 'agree', text: null, documents: [] } as const;

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
    const opinion = { stance: 'disagree', text: null, documents: [buildDocument('Y kien.pdf')] } as const;
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
    expect(decide(buildContribution('requested'), { verb: 'give', opinion: AGREEMENT }, ASKED)).toMatchObject({
      contribution: { state: 'given', acknowledgedAt: NOW, version: 2 },
    });
  });

  it('agrees without a word, and says what it misses or why not', () => {
    const give = (opinion: Opinion) => decide(buildContribution('requested'), { verb: 'give', opinion }, ASKED);
    expect(give(AGREEMENT)).toMatchObject({ contribution: { opinion: AGREEMENT } });
    for (const stance of ['agree-with-comments', 'disagree'] as const) {
      expect(give({ ...AGREEMENT, stance })).toMatchObject({ code: 'invalid', blockers: [{ code: 'opinion-empty' }] });
      expect(give({ ...AGREEMENT, stance, text: 'Thiếu phụ lục' })).toMatchObject({ contribution: { opinion: { stance } } });
    }
  });

  it('is passed on inside the unit, which has seen it then, and taken over by whoever names themselves', () => {
    const forward = { verb: 'forward', personId: 'an', note: 'Xem giúp phụ lục' } as const;
    const passed = decide(buildContribution('requested'), forward, ASKED);
    const claim = { personId: 'an', since: NOW, forwardedBy: 'ha', note: 'Xem giúp phụ lục' };
    expect(passed).toMatchObject({ from: 'requested', contribution: { state: 'acknowledged', acknowledgedAt: NOW, claim } });
    const taken = decide(buildContribution('acknowledged', { claim }), { ...forward, personId: 'ha', note: null }, ASKED);
    expect(taken).toMatchObject({ contribution: { state: 'acknowledged', claim: { personId: 'ha', forwardedBy: null, note: null } } });
    expect(decide(buildContribution('requested'), forward, OFFICER)).toMatchObject({ code: 'not-allowed' });
    expect(decide(buildContribution('requested', { unitId: null, partyId: 'front' }), forward, OFFICER)).toMatchObject({
      code: 'not-allowed',
    });
  });

  it('is answered by the lead, which says what became of it and explains what it leaves aside; the later word holds', () => {
    const given = buildContribution('given', { opinion: { ...AGREEMENT, stance: 'disagree', text: 'Thiếu phụ lục' } });
    const adopted = { outcome: 'adopted', explanation: null } as const;
    expect(decide(given, { verb: 'respond', ...adopted }, OFFICER)).toMatchObject({
      from: 'given',
      contribution: { state: 'given', response: { ...adopted, respondedBy: 'officer', respondedAt: NOW }, version: 2 },
    });
    const response = { ...adopted, respondedBy: 'head', respondedAt: '2025-02-11T02:00:00.000Z' };
    const refused = { outcome: 'not-adopted', explanation: 'Đã có trong quy chế' } as const;
    expect(decide({ ...given, response }, { verb: 'respond', ...refused }, OFFICER)).toMatchObject({ contribution: { response: refused } });
    expect(decide(given, { verb: 'respond', ...adopted }, ASKED)).toMatchObject({ code: 'not-allowed' });
    for (const outcome of ['partly-adopted', 'not-adopted'] as const) {
      expect(decide(given, { verb: 'respond', outcome, explanation: ' ' }, OFFICER)).toMatchObject({
        code: 'invalid',
        blockers: [{ code: 'response-unexplained' }],
      });
    }
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

  describe('of a party outside', () => {
    const OUTSIDE = { unitId: null, partyId: 'front' } as const;
    const opinion = { stance: 'agree', text: null, documents: [buildDocument('Cong van MTTQ.pdf', 'officer')] } as const;

    it('is asked by the lead, which writes down what it says with the document that shows it', () => {
      expect(decide(null, { ...REQUEST, ...OUTSIDE }, OFFICER)).toMatchObject({ contribution: { ...OUTSIDE, origin: 'lead' } });
      expect(decide(buildContribution('requested', OUTSIDE), { verb: 'give', opinion }, OFFICER)).toMatchObject({
        capacity: { unitId: 'interior' },
        contribution: { state: 'given', answeredBy: 'officer', opinion },
      });
      expect(decide(buildContribution('requested', OUTSIDE), { verb: 'decline', reason: 'Không thuộc chức năng' }, OFFICER)).toMatchObject({
        contribution: { state: 'declined', answeredBy: 'officer' },
      });
    });

    it('needs a document, also where it agrees: words alone could be anybody’s', () => {
      const words = { ...AGREEMENT, text: 'Thống nhất qua điện thoại' };
      expect(decide(buildContribution('requested', OUTSIDE), { verb: 'give', opinion: words }, OFFICER)).toMatchObject({
        code: 'invalid',
        blockers: [{ code: 'opinion-undocumented' }],
      });
    });

    it('is nobody else’s to write down', () => {
      expect(decide(buildContribution('requested', OUTSIDE), { verb: 'give', opinion }, ASKED)).toMatchObject({ code: 'not-allowed' });
    });
  });

  describe('that the row requires', () => {
    const REQUIRED = buildContribution('requested', { origin: 'item' });
    const WAIVE = { verb: 'waive', reason: 'Đơn vị đã giải thể' } as const;

    it('is waived by the decider and not by the lead', () => {
      expect(decide(REQUIRED, WAIVE, OFFICER)).toMatchObject({ code: 'not-allowed' });
      expect(decide(REQUIRED, WAIVE, buildPerson('mai', 'reviewer@office'))).toMatchObject({
        capacity: { role: 'reviewer' },
        contribution: { state: 'waived', waiveReason: WAIVE.reason },
      });
      expect(decide(REQUIRED, { verb: 'waive', reason: ' ' }, buildPerson('mai', 'reviewer@office'))).toMatchObject({
        blockers: [{ code: 'reason-missing' }],
      });
    });

    it('is not waived by a decider of the lead’s own agency', () => {
      expect(decide(REQUIRED, WAIVE, buildPerson('two-hats', 'reviewer@office', 'officer@interior-team'))).toMatchObject({
        code: 'separation-of-duties',
        blockers: [{ code: 'own-agency' }],
      });
    });

    it('is offered to each as far as it is theirs', () => {
      const offered = (actor: Actor): string[] => contributionActions(buildTask('assigned'), REQUIRED, actor).map(({ verb }) => verb);
      expect(offered(OFFICER)).toEqual([]);
      expect(offered(ASKED)).toEqual(['acknowledge', 'forward', 'give', 'decline']);
      expect(offered(buildPerson('mai', 'reviewer@office'))).toEqual(['waive']);
    });
  });

  it.each<[string, Contribution | null, ContributionCommand, Actor, string, string[]]>([
    ['a question that asks nothing', null, { ...REQUEST, question: ' ' }, OFFICER, 'assigned', ['question-missing']],
    ['a date that is past', null, { ...REQUEST, dueOn: '2025-02-11' }, OFFICER, 'assigned', ['date-past']],
    ['a question to the lead itself', null, { ...REQUEST, unitId: 'interior' }, OFFICER, 'assigned', ['asks-itself']],
    [
      'comments that say nothing',
      buildContribution('requested'),
      { verb: 'give', opinion: { ...AGREEMENT, stance: 'agree-with-comments', text: ' ' } },
      ASKED,
      'requested',
      ['opinion-empty'],
    ],
    [
      'disagreement without a reason or document',
      buildContribution('acknowledged'),
      { verb: 'give', opinion: { ...AGREEMENT, stance: 'disagree' } },
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
    expect(decide(null, { verb: 'waive', reason: 'Đã họp' }, OFFICER)).toMatchObject({ code: 'state-refuses', state: 'assigned' });
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
