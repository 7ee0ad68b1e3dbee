import { describe, expect, it } from '@jest/globals';
import { askToHandOver, decideHandoff, handoffActions, handOver } from '#domain/handoff/decide-handoff';
import { HANDOFF_STATES, type Handoff, type HandoffCommand, type HandoffVerb } from '#domain/handoff/handoff';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal } from '#domain/refusal';
import { decideTask } from '#domain/task/decide-task';
import { TASK_STATES, type Task } from '#domain/task/task';
import {
  buildHandoff,
  buildPerson,
  buildServiceClient,
  buildSubmission,
  buildTask,
  COMMANDS as TASK_COMMANDS,
  FACTS,
  JUSTICE_CO_LEADS,
  NOW,
  SYSTEM,
} from '#testing/build-task';

const HEAD = buildPerson('head', 'unit-head@interior');
const RECEIVER = buildPerson('son', 'unit-head@justice');
const OFFERED = buildHandoff('offered');
const JUSTICE = { unitId: 'justice', agencyId: 'justice', officerSubmits: false };

const COMMANDS = {
  offer: { verb: 'offer', handoffId: 'handoff', unitId: 'justice', reason: 'Thuộc chức năng tư pháp' },
  accept: { verb: 'accept' },
  decline: { verb: 'decline', reason: 'Không đủ hồ sơ' },
  recall: { verb: 'recall' },
} as const satisfies { readonly [Verb in HandoffVerb]: HandoffCommand };
const VERBS = Object.keys(COMMANDS) as HandoffVerb[];

function decide(command: HandoffCommand, actor: Actor, handoff: Handoff | null, task: Task = buildTask('assigned'), receiver = JUSTICE) {
  const offered = handoff && { handoff, receiver };
  return decideHandoff({ task, handoffs: handoff === null ? [] : [handoff], offered }, command, { actor, actingAs: null, now: NOW });
}

function answer(verb: HandoffVerb, actor: Actor, handoff: Handoff | null, task?: Task): string {
  const decision = decide(COMMANDS[verb], actor, handoff, task);
  return isRefusal(decision) ? decision.code : decision.handoff.state;
}

describe('an offer of a task to another unit', () => {
  const no = 'not-allowed';
  it.each<[string, Actor, [offer: string, accept: string, decline: string, recall: string]]>([
    ['the head of the lead', HEAD, ['offered', no, no, 'recalled']],
    ['an officer of the lead', buildPerson('officer', 'officer@interior'), [no, no, no, no]],
    ['the head of the receiving unit', RECEIVER, [no, 'accepted', 'declined', no]],
    ['an officer of the receiving unit', buildPerson('ha', 'officer@justice'), [no, no, no, no]],
    ['a client of the receiving unit', buildServiceClient('justice'), [no, no, no, no]],
    [
      'the head of both units',
      buildPerson('both', 'unit-head@interior', 'unit-head@justice'),
      ['offered', 'accepted', 'declined', 'recalled'],
    ],
    ['the head of another unit', buildPerson('stranger', 'unit-head@health'), [no, no, no, no]],
    ['the plan’s administrator', buildPerson('nga', 'plan-administrator@office'), [no, no, no, no]],
    ['a reviewer', buildPerson('mai', 'reviewer@office'), [no, no, no, no]],
    ['an auditor', buildPerson('auditor', 'auditor@office'), [no, no, no, no]],
    ['the system', SYSTEM, [no, no, no, no]],
  ])('of %s', (_, actor, [offer, ...answers]) => {
    expect([
      answer('offer', actor, null),
      ...(['accept', 'decline', 'recall'] as const).map((verb) => answer(verb, actor, OFFERED)),
    ]).toEqual([offer, ...answers]);
  });

  it('is accepted by officers too where the receiving unit lets them submit', () => {
    const decision = decide(COMMANDS.accept, buildPerson('ha', 'officer@justice'), OFFERED, undefined, {
      ...JUSTICE,
      officerSubmits: true,
    });
    expect(decision).toMatchObject({ handoff: { state: 'accepted', answeredBy: 'ha' } });
  });

  it('lives while the task is assigned, and is answered once', () => {
    for (const verb of VERBS) {
      const actor = verb === 'offer' || verb === 'recall' ? HEAD : RECEIVER;
      for (const state of TASK_STATES.filter((one) => one !== 'assigned')) {
        expect(answer(verb, actor, verb === 'offer' ? null : OFFERED, buildTask(state))).toBe('state-refuses');
      }
      for (const state of HANDOFF_STATES.filter((one) => verb !== 'offer' && one !== 'offered')) {
        expect(answer(verb, actor, buildHandoff(state))).toBe('state-refuses');
      }
    }
  });

  it('is not made twice at once', () => {
    const decision = decideHandoff({ task: buildTask('assigned'), handoffs: [OFFERED], offered: null }, COMMANDS.offer, {
      actor: HEAD,
      actingAs: null,
      now: NOW,
    });
    expect(decision).toMatchObject({ code: 'blocked', blockers: [{ code: 'handoff-open' }] });
    expect(askToHandOver(buildTask('assigned'), [OFFERED], HEAD)).toMatchObject({ enabled: false, blockers: [{ code: 'handoff-open' }] });
    expect(askToHandOver(buildTask('assigned'), [], RECEIVER)).toBeNull();
  });

  it.each<[string, HandoffCommand, Task, string]>([
    ['to itself', { ...COMMANDS.offer, unitId: 'interior' }, buildTask('assigned'), 'leads-already'],
    ['to a co-lead', COMMANDS.offer, buildTask('assigned', { coLeads: [JUSTICE_CO_LEADS] }), 'leads-already'],
    ['without a reason', { ...COMMANDS.offer, reason: '' }, buildTask('assigned'), 'reason-missing'],
  ])('is not made %s', (_, command, task, code) => {
    expect(decide(command, HEAD, null, task)).toMatchObject({ code: 'invalid', blockers: [{ code }] });
  });

  it('is declined with a reason', () => {
    expect(decide({ verb: 'decline', reason: ' ' }, RECEIVER, OFFERED)).toMatchObject({ blockers: [{ code: 'reason-missing' }] });
    expect(decide(COMMANDS.decline, RECEIVER, OFFERED)).toMatchObject({ handoff: { declineReason: 'Không đủ hồ sơ', version: 2 } });
  });

  it('is offered to those who may, as it is decided', () => {
    const offered = (actor: Actor): string[] =>
      handoffActions(buildTask('assigned'), { handoff: OFFERED, receiver: JUSTICE }, actor).map(({ verb }) => verb);
    expect(offered(HEAD)).toEqual(['recall']);
    expect(offered(RECEIVER)).toEqual(['accept', 'decline']);
  });

  it('once accepted, makes the task the new lead’s, acknowledged, and forgets what the old one proposed', () => {
    const task = buildTask('assigned', {}, { effectiveDueOn: '2025-02-14', submission: buildSubmission() });
    const after = handOver(task, JUSTICE, FACTS.deciders, NOW);
    expect(after).toMatchObject({
      version: task.version + 1,
      context: { acknowledgedAt: NOW, claim: null, proposal: null, effectiveDueOn: '2025-02-14', submission: buildSubmission() },
      facts: { leadUnitId: 'justice', leadAgencyId: 'justice' },
    });
    expect(decideTask(after, TASK_COMMANDS.submit, HEAD, null, NOW)).toMatchObject({ code: 'not-allowed' });
    const submitted = decideTask(after, TASK_COMMANDS.submit, RECEIVER, null, NOW);
    // Whoever had a hand in the old lead's version stays barred.
    expect(submitted).toMatchObject({
      task: { context: { submission: { preparedBy: ['preparer', 'head', 'son'], agencyId: 'justice' } } },
    });
  });
});
