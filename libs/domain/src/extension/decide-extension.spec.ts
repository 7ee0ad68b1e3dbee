import { describe, expect, it } from '@jest/globals';
import { askForExtension, decideExtension, extensionActions } from '#domain/extension/decide-extension';
import { EXTENSION_STATES, type Extension, type ExtensionCommand, type ExtensionVerb } from '#domain/extension/extension';
import { EXTENSION_VERBS } from '#domain/extension/extension-verbs';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal } from '#domain/refusal';
import { TASK_STATES, type Task } from '#domain/task/task';
import { buildExtension, buildPerson, buildServiceClient, buildTask, NOW, SYSTEM } from '#testing/build-task';

const HEAD = buildPerson('head', 'unit-head@interior');
const REVIEWER = buildPerson('mai', 'reviewer@office');
const DUE = { effectiveDueOn: '2025-02-14' };
const ASKED = buildExtension('requested');

const COMMANDS = {
  request: { verb: 'request', extensionId: 'extension', dueOn: '2025-03-31', reason: 'Chờ số liệu' },
  grant: { verb: 'grant', dueOn: null, note: null },
  refuse: { verb: 'refuse', reason: 'Số liệu đã có' },
  withdraw: { verb: 'withdraw' },
} as const satisfies { readonly [Verb in ExtensionVerb]: ExtensionCommand };
const VERBS = Object.keys(COMMANDS) as ExtensionVerb[];

function decide(command: ExtensionCommand, actor: Actor, extension: Extension | null, task: Task = buildTask('assigned', {}, DUE)) {
  const extensions = extension === null ? [] : [extension];
  return decideExtension({ task, extensions, extension }, command, { actor, actingAs: null, now: NOW });
}

function answer(verb: ExtensionVerb, actor: Actor, extension: Extension | null, task?: Task): string {
  const decision = decide(COMMANDS[verb], actor, extension, task);
  return isRefusal(decision) ? decision.code : decision.extension.state;
}

describe('a request for a later date', () => {
  const no = 'not-allowed';
  it.each<[string, Actor, [request: string, grant: string, refuse: string, withdraw: string]]>([
    ['the head of the lead', HEAD, ['requested', no, no, 'withdrawn']],
    ['an officer of the lead', buildPerson('officer', 'officer@interior'), [no, no, no, no]],
    ['a client of the lead', buildServiceClient('interior'), [no, no, no, no]],
    ['whoever set the date', REVIEWER, [no, 'granted', 'refused', no]],
    [
      'whoever set the date and is of the lead’s agency',
      buildPerson('both', 'reviewer@office', 'officer@interior-team'),
      [no, 'separation-of-duties', 'separation-of-duties', no],
    ],
    [
      'whoever set the date and prepared what is proposed',
      buildPerson('preparer', 'reviewer@office'),
      [no, 'separation-of-duties', 'separation-of-duties', no],
    ],
    ['a client on behalf of whoever set the date', buildServiceClient('office', 'mai'), [no, no, no, no]],
    ['the plan’s administrator', buildPerson('nga', 'plan-administrator@office'), [no, no, no, no]],
    ['the head of a coordinating unit', buildPerson('son', 'unit-head@justice'), [no, no, no, no]],
    ['an auditor', buildPerson('auditor', 'auditor@office'), [no, no, no, no]],
    ['the system', SYSTEM, [no, no, no, no]],
  ])('of %s', (_, actor, [request, ...answers]) => {
    expect([
      answer('request', actor, null),
      ...(['grant', 'refuse', 'withdraw'] as const).map((verb) => answer(verb, actor, ASKED)),
    ]).toEqual([request, ...answers]);
  });

  it('is the unit’s officers’ too where they may submit', () => {
    const task = buildTask('assigned', { officerSubmits: true }, DUE);
    expect(answer('request', buildPerson('officer', 'officer@interior'), null, task)).toBe('requested');
  });

  it('lives while the task is assigned, and is answered once', () => {
    for (const verb of VERBS) {
      const actor = verb === 'request' || verb === 'withdraw' ? HEAD : REVIEWER;
      for (const state of TASK_STATES.filter((one) => one !== 'assigned')) {
        expect(answer(verb, actor, verb === 'request' ? null : ASKED, buildTask(state, {}, DUE))).toBe('state-refuses');
      }
      for (const state of EXTENSION_STATES.filter((one) => verb !== 'request' && one !== 'requested')) {
        expect(answer(verb, actor, buildExtension(state))).toBe('state-refuses');
      }
    }
  });

  it('keeps the date that stood, the one asked for and the one granted', () => {
    expect(decide(COMMANDS.request, HEAD, null)).toMatchObject({
      from: null,
      extension: { ...ASKED, requestedAt: NOW, grantedDueOn: null },
    });
    expect(decide(COMMANDS.grant, REVIEWER, ASKED)).toMatchObject({
      from: 'requested',
      extension: { grantedDueOn: '2025-03-31', decidedBy: 'mai', decidedAt: NOW, version: 2 },
    });
    expect(decide({ verb: 'grant', dueOn: '2025-02-28', note: 'Không gia hạn thêm' }, REVIEWER, ASKED)).toMatchObject({
      extension: { requestedDueOn: '2025-03-31', grantedDueOn: '2025-02-28', decisionNote: 'Không gia hạn thêm' },
    });
    expect(decide(COMMANDS.refuse, REVIEWER, ASKED)).toMatchObject({ extension: { grantedDueOn: null, decisionNote: 'Số liệu đã có' } });
  });

  it.each([
    ['what the law fixes', buildTask('assigned', { dateIsByLaw: true }, DUE), [], 'date-by-law'],
    ['what has no date', buildTask('assigned'), [], 'without-date'],
    ['twice at once', buildTask('assigned', {}, DUE), [ASKED], 'extension-open'],
  ])('is not asked for %s', (_, task, extensions, code) => {
    const decision = decideExtension({ task, extensions, extension: null }, COMMANDS.request, { actor: HEAD, actingAs: null, now: NOW });
    expect(decision).toMatchObject({ code: 'blocked', blockers: [{ code }] });
    expect(askForExtension(task, extensions, HEAD)).toMatchObject({ verb: 'request-extension', enabled: false, blockers: [{ code }] });
  });

  it.each<[string, ExtensionCommand, string]>([
    ['without a reason', { ...COMMANDS.request, reason: ' ' }, 'reason-missing'],
    ['for the same day', { ...COMMANDS.request, dueOn: '2025-02-14' }, 'not-later'],
    ['for a day that is past', { ...COMMANDS.request, dueOn: '2025-02-11' }, 'date-past'],
    ['refused without a reason', { ...COMMANDS.refuse, reason: '' }, 'reason-missing'],
    ['granted for the same day', { ...COMMANDS.grant, dueOn: '2025-02-14' }, 'not-later'],
  ])('is not %s', (_, command, code) => {
    const isRequest = command.verb === 'request';
    expect(decide(command, isRequest ? HEAD : REVIEWER, isRequest ? null : ASKED)).toMatchObject({ code: 'invalid', blockers: [{ code }] });
  });

  it('is offered to those who may, as it is decided', () => {
    const task = buildTask('assigned', {}, DUE);
    const offered = (actor: Actor): string[] => extensionActions(task, ASKED, actor).map(({ verb }) => verb);
    expect(offered(HEAD)).toEqual(['withdraw']);
    expect(offered(REVIEWER)).toEqual(['grant', 'refuse']);
    expect(askForExtension(task, [], REVIEWER)).toBeNull();
    expect(askForExtension(task, [], HEAD)).toMatchObject({ enabled: true, capacities: ['unit-head@interior'] });
  });

  it('has an action for every verb', () => {
    for (const verb of VERBS) expect(EXTENSION_VERBS[verb].action).toBe(`extension.${verb}`);
  });
});
