import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal, type Refusal } from '#domain/refusal';
import { claimInForce } from '#domain/task/claim';
import { decideTask, type Decision } from '#domain/task/decide-task';
import type { Task } from '#domain/task/task';
import type { TaskCommand } from '#domain/task/task-command';
import { buildDocument, buildPerson, buildTask, COMMANDS, NOW } from '#testing/build-task';

const OFFICER = buildPerson('officer', 'officer@interior');
const COLLEAGUE = buildPerson('an', 'officer@interior');
const HEAD = buildPerson('head', 'unit-head@interior');
const IN_OFFICE = { claimantTerms: [{ validFrom: '2024-01-01', validTo: null }] };

function decide(task: Task, command: TaskCommand, actor: Actor): Decision | Refusal {
  return decideTask(task, command, actor, null, NOW);
}

function after(task: Task, command: TaskCommand, actor: Actor): Task {
  const decision = decide(task, command, actor);
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision));
  return decision.task;
}

describe('work inside the lead unit', () => {
  it('is taken by one officer, given back, and taken by another', () => {
    const taken = after(buildTask('assigned', IN_OFFICE), COMMANDS.claim, OFFICER);
    expect(taken.context.claim).toEqual({ personId: 'officer', since: NOW, forwardedBy: null, note: null });
    expect(decide(taken, COMMANDS.claim, COLLEAGUE)).toMatchObject({ code: 'blocked', blockers: [{ code: 'claimed-by-other' }] });
    expect(decide(taken, COMMANDS.release, COLLEAGUE)).toMatchObject({ code: 'not-allowed' });
    const free = after(taken, COMMANDS.release, OFFICER);
    expect(after(free, COMMANDS.claim, COLLEAGUE).context.claim?.personId).toBe('an');
  });

  it('is passed on by the head, whoever had it, with what they say', () => {
    const taken = after(buildTask('assigned', IN_OFFICE), COMMANDS.claim, OFFICER);
    const decision = decide(taken, { verb: 'forward', personId: 'an', note: 'Xử lý gấp' }, HEAD);
    expect(decision).toMatchObject({
      task: { context: { claim: { personId: 'an', since: NOW, forwardedBy: 'head', note: 'Xử lý gấp' } } },
      intents: [{ kind: 'notify', verb: 'forward', audience: 'claimant' }],
    });
    expect(decide(taken, COMMANDS.forward, OFFICER)).toMatchObject({ code: 'not-allowed' });
  });

  it('is the unit’s again when whoever had it leaves, with what they had proposed', () => {
    const gone = buildTask(
      'assigned',
      { claimantTerms: [{ validFrom: '2024-01-01', validTo: '2025-02-11' }] },
      { claim: { personId: 'an', since: NOW, forwardedBy: null, note: null } },
    );
    expect(claimInForce(gone, '2025-02-11T02:00:00.000Z')).toMatchObject({ personId: 'an' });
    expect(claimInForce(gone, NOW)).toBeNull();
    const taken = after(gone, COMMANDS.claim, OFFICER);
    expect(taken.context).toMatchObject({ claim: { personId: 'officer' }, proposal: { note: 'Kính trình' } });
  });

  it('is the unit’s while whoever has it is away, and theirs again when they are back, unless somebody took it', () => {
    const away = buildTask(
      'assigned',
      { ...IN_OFFICE, claimantAbsences: [{ validFrom: '2025-02-12', validTo: '2025-02-14' }] },
      { claim: { personId: 'an', since: NOW, forwardedBy: null, note: null } },
    );
    const inHandOn = (day: string): string | undefined => claimInForce(away, `${day}T02:00:00.000Z`)?.personId;
    expect(['2025-02-11', '2025-02-12', '2025-02-14', '2025-02-15'].map(inHandOn)).toEqual(['an', undefined, undefined, 'an']);
    expect(decide(away, COMMANDS.release, HEAD)).toMatchObject({ code: 'blocked', blockers: [{ code: 'not-claimed' }] });
    expect(after(away, COMMANDS.claim, OFFICER).context).toMatchObject({
      claim: { personId: 'officer' },
      proposal: { note: 'Kính trình' },
    });
  });

  it('begins once, and being begun is acknowledged', () => {
    const begun = after(buildTask('assigned'), COMMANDS.start, OFFICER);
    expect(begun).toMatchObject({ version: 7, context: { acknowledgedAt: NOW, startedAt: NOW } });
    expect(decide(begun, COMMANDS.start, COLLEAGUE)).toMatchObject({ code: 'blocked', blockers: [{ code: 'already-started' }] });
  });

  it('is forgotten when the unit declines the task', () => {
    const taken = after(after(buildTask('assigned', IN_OFFICE), COMMANDS.claim, OFFICER), COMMANDS.start, OFFICER);
    expect(after(taken, COMMANDS.decline, HEAD).context).toMatchObject({ claim: null, startedAt: null, proposal: null });
  });

  it('goes back to whoever proposed it, and is submitted only when it is proposed anew, or from the head’s own hand', () => {
    const sent = after(buildTask('assigned'), COMMANDS['send-back'], HEAD);
    expect(sent.context.proposal).toMatchObject({
      note: 'Kính trình',
      sentBack: { reason: 'Cần bổ sung phụ lục', sentBackBy: 'head', sentBackAt: NOW },
    });
    expect(decide(sent, COMMANDS['send-back'], HEAD)).toMatchObject({ code: 'blocked', blockers: [{ code: 'nothing-to-send-back' }] });
    expect(decide(sent, { verb: 'submit', documents: null, note: null }, HEAD)).toMatchObject({
      code: 'invalid',
      blockers: [{ code: 'proposal-sent-back' }],
    });
    expect(after(sent, { verb: 'submit', documents: [buildDocument('Cua thu truong.pdf', 'head')], note: null }, HEAD).state).toBe(
      'submitted',
    );
    const anew = after(sent, COMMANDS.propose, OFFICER);
    expect(anew.context.proposal).toMatchObject({ sentBack: null, preparedBy: ['preparer', 'officer'] });
    expect(after(anew, { verb: 'submit', documents: null, note: null }, HEAD).state).toBe('submitted');
    expect(decide(buildTask('assigned'), { verb: 'send-back', reason: ' ' }, HEAD)).toMatchObject({
      code: 'invalid',
      blockers: [{ code: 'reason-missing' }],
    });
  });
});

describe('whoever assigned the work', () => {
  const NGA = buildPerson('nga', 'plan-administrator@office');
  const TOMORROW = '2025-02-13T02:00:00.000Z';

  it('takes it back to a draft that knows nothing of what the unit did with it', () => {
    const taken = after(after(buildTask('assigned', IN_OFFICE), COMMANDS.claim, OFFICER), COMMANDS.start, OFFICER);
    const decision = decide(taken, COMMANDS.recall, NGA);
    expect(decision).toMatchObject({
      task: { state: 'draft', context: { acknowledgedAt: null, claim: null, startedAt: null, proposal: null } },
      moves: [{ verb: 'recall', reason: 'Giao nhầm đơn vị' }],
      intents: [{ audience: 'lead-unit' }],
    });
    expect(decide(taken, { verb: 'recall', reason: '' }, NGA)).toMatchObject({ code: 'invalid', blockers: [{ code: 'reason-missing' }] });
  });

  it('urges it once a day', () => {
    const urged = after(buildTask('assigned'), COMMANDS.remind, NGA);
    expect(urged).toMatchObject({ state: 'assigned', context: { remindedAt: NOW } });
    expect(decide(urged, COMMANDS.remind, NGA)).toMatchObject({ code: 'blocked', blockers: [{ code: 'reminded-today' }] });
    expect(decideTask(urged, COMMANDS.remind, NGA, null, TOMORROW)).toMatchObject({ task: { context: { remindedAt: TOMORROW } } });
  });
});
