import { describe, expect, it } from '@jest/globals';
import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal, type Refusal } from '#domain/refusal';
import { decideTask, type Decision } from '#domain/task/decide-task';
import type { Task } from '#domain/task/task';
import type { TaskCommand } from '#domain/task/task-command';
import {
  buildDocument,
  buildPerson,
  buildServiceClient,
  buildSubmission,
  buildTask,
  COMMANDS,
  decidersAre,
  FACTS,
  NOW,
  type Standing,
} from '#testing/build-task';

const SUBMITTED = buildTask('submitted');

function approve(actor: Actor, actingAs: Uuid | null = null, task = SUBMITTED): Decision | Refusal {
  return decideTask(task, COMMANDS.approve, actor, actingAs, NOW);
}

/** The task after an act of `lead`, who stands there as told. */
function decided(task: Task, command: TaskCommand, standing: Standing): Task {
  const decision = decideTask(task, command, buildPerson('lead', standing), null, NOW);
  if (isRefusal(decision)) throw new Error(`${command.verb} was refused: ${decision.code}`);
  return decision.task;
}

function reason(answer: Decision | Refusal): string[] {
  return isRefusal(answer) ? [answer.code, ...answer.blockers.map(({ code }) => code)] : ['allowed'];
}

describe('separation of duties', () => {
  it('bars whoever prepared or submitted a version, and says that it is their own work', () => {
    expect(reason(approve(buildPerson('preparer', 'reviewer@office')))).toEqual(['separation-of-duties', 'own-work']);
    expect(reason(approve(buildPerson('head', 'reviewer@office')))).toEqual(['separation-of-duties', 'own-work']);
  });

  it('bars whoever uploaded a document of a version, whatever their role by then', () => {
    const uploaded = [buildDocument('Phu luc.pdf', 'mai')];
    const mai = buildPerson('mai', 'reviewer@office');
    const handedIn = decided(buildTask('assigned'), { verb: 'submit', documents: uploaded, note: null }, 'unit-head@interior');
    expect(handedIn.context.submission?.preparedBy).toEqual(['preparer', 'mai', 'lead']);
    expect(reason(approve(mai, null, handedIn))).toEqual(['separation-of-duties', 'own-work']);

    const proposed = decided(buildTask('assigned'), { verb: 'propose', documents: uploaded, note: null }, 'officer@interior');
    expect(reason(decideTask(proposed, COMMANDS.cancel, mai, null, NOW))).toEqual(['separation-of-duties', 'own-work']);
    const asProposed = decided(proposed, { verb: 'submit', documents: null, note: null }, 'unit-head@interior');
    expect(reason(approve(mai, null, asProposed))).toEqual(['separation-of-duties', 'own-work']);
    expect(reason(approve(buildPerson('khanh', 'reviewer@office'), null, asProposed))).toEqual(['allowed']);
  });

  it('bars everybody of the submitting agency, also in a capacity that they do not act in', () => {
    const both = buildPerson('both', 'officer@interior-team', 'reviewer@office');
    expect(reason(approve(both))).toEqual(['separation-of-duties', 'own-agency']);
    expect(reason(approve(both, 'reviewer@office'))).toEqual(['separation-of-duties', 'own-agency']);
    expect(reason(approve(both, 'officer@interior-team'))).toEqual(['not-allowed', 'not-allowed']);
  });

  it('bars the agency that submitted after the task went to another lead', () => {
    const task = buildTask('submitted', { leadUnitId: 'health', leadAgencyId: 'health' });
    expect(reason(approve(buildPerson('both', 'auditor@interior', 'reviewer@office'), 'reviewer@office', task))).toEqual([
      'separation-of-duties',
      'own-agency',
    ]);
  });

  it('bars a decider by name as it bars a role', () => {
    const task = buildTask('submitted', { deciders: decidersAre({ kind: 'person', personId: 'head' }) });
    expect(reason(approve(buildPerson('head', 'unit-head@interior'), null, task))).toEqual(['separation-of-duties', 'own-work']);
  });

  it('bars the members of a lead that belongs to no agency', () => {
    const task = buildTask(
      'submitted',
      { leadUnitId: 'city', leadAgencyId: null },
      { submission: buildSubmission({ agencyId: null, preparedBy: ['chairman'], submittedBy: 'chairman' }) },
    );
    const both = buildPerson('both', 'officer@city', 'reviewer@office');
    expect(reason(approve(both, 'reviewer@office', task))).toEqual(['separation-of-duties', 'own-agency']);
    expect(reason(approve(buildPerson('mai', 'reviewer@office'), null, task))).toEqual(['allowed']);
  });

  it('does not bar the plan administrator from cancelling the work of their own office', () => {
    const task = buildTask('assigned', { leadUnitId: 'office', leadAgencyId: 'office' });
    const actor = buildPerson('nga', 'plan-administrator@office', 'reviewer@office');
    expect(reason(decideTask(task, COMMANDS.cancel, actor, null, NOW))).toEqual(['allowed']);
    expect(reason(decideTask(task, COMMANDS.cancel, actor, 'reviewer@office', NOW))).toEqual(['separation-of-duties', 'own-agency']);
  });

  it('bars nobody for having given a contribution', () => {
    expect(reason(approve(buildPerson('ha', 'officer@justice', 'reviewer@office')))).toEqual(['allowed']);
  });
});

describe('a right', () => {
  it.each(['approve', 'close', 'cancel', 'reopen'] as const)(
    'to %s belongs to whom the responsibility table names for it, and to no other decider',
    (verb) => {
      const state = { approve: 'submitted', close: 'reviewed', cancel: 'assigned', reopen: 'closed' } as const;
      const office = decidersAre({ kind: 'role', role: 'reviewer', unitId: 'office' });
      const named = decidersAre({ kind: 'person', personId: 'named' })[verb];
      const task = buildTask(state[verb], { deciders: { ...office, [verb]: named } });
      expect(reason(decideTask(task, COMMANDS[verb], buildPerson('named', 'leader@city'), null, NOW))).toEqual(['allowed']);
      expect(reason(decideTask(task, COMMANDS[verb], buildPerson('mai', 'reviewer@office'), null, NOW))).toEqual([
        'not-allowed',
        'not-allowed',
      ]);
    },
  );

  it('to close belongs to nobody where a leader closes and the table names none', () => {
    const task = buildTask('reviewed', { closePolicy: 'by-leader', deciders: { ...FACTS.deciders, close: null } });
    const office = buildPerson('mai', 'reviewer@office', 'leader@city');
    expect(reason(decideTask(task, COMMANDS.close, office, null, NOW))).toEqual(['not-allowed', 'not-allowed']);
  });

  it('to withdraw ends with the submitter’s post in the lead unit', () => {
    const moved = buildPerson('head', 'officer@health');
    expect(reason(decideTask(SUBMITTED, COMMANDS.withdraw, moved, null, NOW))).toEqual(['not-allowed', 'not-allowed']);
  });
});

describe('a capacity', () => {
  const both = buildPerson('both', 'officer@interior', 'unit-head@interior');

  it('is implied where one permits', () => {
    const decision = decideTask(buildTask('assigned'), COMMANDS.submit, both, null, NOW);
    expect(isRefusal(decision) ? null : decision.capacity?.id).toBe('unit-head@interior');
  });

  it('is asked for where several permit, with the choices', () => {
    expect(decideTask(buildTask('assigned'), COMMANDS.acknowledge, both, null, NOW)).toMatchObject({
      code: 'capacity-needed',
      blockers: [
        { code: 'capacity-choice', params: { actingAs: 'officer@interior', role: 'officer', unitId: 'interior' } },
        { code: 'capacity-choice', params: { actingAs: 'unit-head@interior', role: 'unit-head', unitId: 'interior' } },
      ],
    });
  });

  it('is taken as chosen', () => {
    const decision = decideTask(buildTask('assigned'), COMMANDS.acknowledge, both, 'officer@interior', NOW);
    expect(isRefusal(decision) ? null : decision.capacity?.id).toBe('officer@interior');
  });

  it('must be held, and must permit', () => {
    expect(reason(decideTask(buildTask('assigned'), COMMANDS.submit, both, 'reviewer@office', NOW))).toEqual([
      'capacity-unknown',
      'capacity-unknown',
    ]);
    expect(reason(decideTask(buildTask('assigned'), COMMANDS.submit, both, 'officer@interior', NOW))).toEqual([
      'not-allowed',
      'not-allowed',
    ]);
  });
});

describe('a service client', () => {
  it('does not decide, even where the responsibility table names its role', () => {
    const task = buildTask('submitted', { deciders: decidersAre({ kind: 'role', role: 'service', unitId: 'office' }) });
    expect(reason(approve(buildServiceClient('office'), null, task))).toEqual(['not-allowed', 'not-allowed']);
  });

  it('stands for an officer, and for nobody else whatever role it is given', () => {
    const task = buildTask('assigned', { officerSubmits: true });
    const posing = {
      ...buildServiceClient('interior'),
      capacities: buildPerson('head', 'unit-head@interior', 'officer@interior').capacities,
    };
    expect(reason(decideTask(task, COMMANDS.acknowledge, buildServiceClient('interior'), null, NOW))).toEqual(['allowed']);
    expect(reason(decideTask(task, COMMANDS.acknowledge, posing, null, NOW))).toEqual(['not-allowed', 'not-allowed']);
    expect(reason(decideTask(task, COMMANDS.submit, posing, null, NOW))).toEqual(['not-allowed', 'not-allowed']);
  });

  it('leaves the hand of the person for whom it acts on what it submits', () => {
    const decision = decideTask(
      buildTask('assigned', { officerSubmits: true }),
      COMMANDS.submit,
      buildServiceClient('interior', 'an'),
      null,
      NOW,
    );
    expect(isRefusal(decision) ? null : decision.task.context.submission).toMatchObject({
      submittedBy: 'an',
      preparedBy: ['preparer', 'an'],
    });
  });
});
