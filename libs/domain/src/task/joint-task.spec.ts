import { describe, expect, it } from '@jest/globals';
import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal, type Refusal } from '#domain/refusal';
import { availableActions } from '#domain/task/available-actions';
import { confirmationsOf } from '#domain/task/confirmations';
import { decideTask, type Decision } from '#domain/task/decide-task';
import type { Task } from '#domain/task/task';
import type { TaskCommand } from '#domain/task/task-command';
import { buildDocument, buildPerson, buildTask, COMMANDS, JUSTICE_CO_LEADS, NOW } from '#testing/build-task';

const OFFICER = buildPerson('officer', 'officer@interior');
const HEAD = buildPerson('head', 'unit-head@interior');
const SON = buildPerson('son', 'unit-head@justice');
const HEALTH = buildPerson('y', 'unit-head@health');
const JOINT = { coLeads: [{ unitId: 'health', agencyId: 'health', officerSubmits: false }, JUSTICE_CO_LEADS] };
const AS_PROPOSED: TaskCommand = { verb: 'submit', documents: null, note: null };

function decided(task: Task, command: TaskCommand, actor: Actor, actingAs: Uuid | null = null): Decision {
  const decision = decideTask(task, command, actor, actingAs, NOW);
  if (isRefusal(decision)) throw new Error(`${command.verb} was refused: ${decision.code}`);
  return decision;
}

function refused(task: Task, command: TaskCommand, actor: Actor): Pick<Refusal, 'code' | 'blockers'> {
  const refusal = decideTask(task, command, actor, null, NOW);
  if (!isRefusal(refusal)) throw new Error(`${command.verb} was not refused`);
  return { code: refusal.code, blockers: refusal.blockers };
}

const open = (count: string) => ({ code: 'blocked', blockers: [{ code: 'co-lead-confirmation-open', params: { count } }] });
const PROPOSED = buildTask('assigned', JOINT);
const CONFIRMED = [SON, HEALTH].reduce((task, head) => decided(task, COMMANDS.confirm, head).task, PROPOSED);

describe('a joint task', () => {
  it('is submitted once every co-lead has confirmed what is proposed', () => {
    expect(refused(PROPOSED, AS_PROPOSED, HEAD)).toEqual(open('2'));
    const once = decided(PROPOSED, COMMANDS.confirm, SON);
    expect(once.task).toMatchObject({ state: 'assigned', version: 6 });
    expect(once.intents).toEqual([{ kind: 'notify', verb: 'confirm', audience: 'submitting-heads' }]);
    expect(refused(once.task, AS_PROPOSED, HEAD)).toEqual(open('1'));
    const { submission } = decided(CONFIRMED, AS_PROPOSED, HEAD).task.context;
    expect(submission).toMatchObject({
      documents: [buildDocument()],
      preparedBy: ['preparer', 'son', 'y', 'head'],
      agencyId: 'interior',
      confirmations: [
        { unitId: 'justice', confirmedBy: 'son', confirmedAt: NOW },
        { unitId: 'health', confirmedBy: 'y', confirmedAt: NOW },
      ],
    });
  });

  it('asks again whenever something else is proposed, also by a co-lead', () => {
    const ha = buildPerson('ha', 'officer@justice');
    for (const proposer of [OFFICER, ha]) {
      const { task } = decided(CONFIRMED, COMMANDS.propose, proposer);
      expect(task.context.proposal?.confirmations).toEqual([]);
      expect(refused(task, AS_PROPOSED, HEAD)).toEqual(open('2'));
    }
  });

  it('asks again for the version after a return', () => {
    const submitted = decided(CONFIRMED, AS_PROPOSED, HEAD).task;
    const returned = decided(submitted, COMMANDS.return, buildPerson('mai', 'reviewer@office')).task;
    expect(confirmationsOf(submitted)).toHaveLength(2);
    expect(confirmationsOf(returned)).toEqual([]);
    expect(refused(returned, COMMANDS.confirm, SON)).toEqual({ code: 'blocked', blockers: [{ code: 'nothing-to-confirm' }] });
    expect(refused(returned, COMMANDS.submit, HEAD)).toEqual(open('2'));
  });

  it('is submitted as it was confirmed, without other documents or another note', () => {
    const differs = { code: 'invalid', blockers: [{ code: 'differs-from-confirmed' }] };
    expect(refused(CONFIRMED, { verb: 'submit', documents: [buildDocument('Khac.pdf')], note: null }, HEAD)).toEqual(differs);
    expect(refused(CONFIRMED, { verb: 'submit', documents: null, note: 'Khác' }, HEAD)).toEqual(differs);
  });

  it('is confirmed by each co-lead once, and by whoever heads two of them for one after the other', () => {
    const again = { code: 'blocked', blockers: [{ code: 'already-confirmed' }] };
    expect(refused(decided(PROPOSED, COMMANDS.confirm, SON).task, COMMANDS.confirm, SON)).toEqual(again);
    const both = buildPerson('both', 'unit-head@justice', 'unit-head@health');
    const once = decided(PROPOSED, COMMANDS.confirm, both, 'unit-head@justice').task;
    expect(availableActions(once, both, NOW)).toContainEqual({
      verb: 'confirm',
      enabled: true,
      capacities: ['unit-head@health'],
      blockers: [],
    });
    const twice = decided(once, COMMANDS.confirm, both, 'unit-head@health').task;
    expect(availableActions(twice, both, NOW)).toContainEqual({
      verb: 'confirm',
      enabled: false,
      capacities: ['unit-head@justice', 'unit-head@health'],
      blockers: [{ code: 'already-confirmed' }],
    });
  });

  it('is decided on by nobody of a co-lead’s agency, nor by whoever confirmed it and left', () => {
    const submitted = decided(CONFIRMED, AS_PROPOSED, HEAD).task;
    const approve = (actor: Actor) => refused(submitted, COMMANDS.approve, actor);
    const barred = (code: string) => ({ code: 'separation-of-duties', blockers: [{ code }] });
    expect(approve(buildPerson('minh', 'reviewer@office', 'auditor@justice'))).toEqual(barred('own-agency'));
    expect(approve(buildPerson('son', 'reviewer@office'))).toEqual(barred('own-work'));
    expect(decided(submitted, COMMANDS.approve, buildPerson('mai', 'reviewer@office')).task.state).toBe('reviewed');
  });
});
