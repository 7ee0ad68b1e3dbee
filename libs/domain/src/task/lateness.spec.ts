import { describe, expect, it } from '@jest/globals';
import { isRefusal, type Refusal } from '#domain/refusal';
import { decideTask, type Decision } from '#domain/task/decide-task';
import type { Task, TaskContext } from '#domain/task/task';
import type { TaskCommand } from '#domain/task/task-command';
import { buildPerson, buildSubmission, buildTask, COMMANDS, NOW } from '#testing/build-task';

const HEAD = buildPerson('head', 'unit-head@interior');
const REVIEWER = buildPerson('mai', 'reviewer@office');
const PAST = { effectiveDueOn: '2025-02-10' };

function decide(task: Task, command: TaskCommand, actor = HEAD): Decision | Refusal {
  return decideTask(task, command, actor, null, NOW);
}

function after(task: Task, command: TaskCommand, actor = HEAD): Task {
  const decision = decide(task, command, actor);
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision));
  return decision.task;
}

describe('why work comes late', () => {
  it('is said by the lead, with its cause, and told to whoever decides', () => {
    const decision = decide(buildTask('assigned', {}, PAST), COMMANDS['explain-lateness']);
    expect(decision).toMatchObject({
      task: {
        state: 'assigned',
        context: { lateness: { cause: 'waiting-for-superior', text: 'Biểu mẫu gửi ngày 17/02', explainedBy: 'head', judgement: null } },
      },
      intents: [{ audience: 'approvers' }],
    });
  });

  it('is judged beside what was said, which stays as it is then', () => {
    const explained = after(buildTask('assigned', {}, PAST), COMMANDS['explain-lateness']);
    const judged = after(explained, COMMANDS['judge-lateness'], REVIEWER);
    expect(judged.context.lateness).toEqual({
      ...explained.context.lateness,
      judgement: { reading: 'objective', reason: 'Có công văn kèm theo', judgedBy: 'mai', judgedAt: NOW },
    });
    expect(decide(judged, COMMANDS['explain-lateness'])).toMatchObject({ code: 'blocked', blockers: [{ code: 'lateness-judged' }] });
  });

  it('is judged anew, by whoever decides, where they came to see it otherwise', () => {
    const judged = after(after(buildTask('assigned', {}, PAST), COMMANDS['explain-lateness']), COMMANDS['judge-lateness'], REVIEWER);
    const anew = after(judged, { verb: 'judge-lateness', reading: 'subjective', reason: 'Biểu mẫu đã gửi từ ngày 05/02' }, REVIEWER);
    expect(anew.context.lateness?.judgement?.reading).toBe('subjective');
  });

  it.each<[string, Task, boolean]>([
    ['before its date', buildTask('assigned', {}, { effectiveDueOn: '2025-02-12' }), false],
    ['without a date', buildTask('assigned'), false],
    ['in the grace of an outage', buildTask('assigned', { graceUntil: '2025-02-13' }, PAST), false],
    ['past its date', buildTask('assigned', {}, PAST), true],
    ['handed in on its date, and still under review', inReview('2025-02-10'), false],
    ['handed in after its date', inReview('2025-02-11'), true],
    ['accepted on its date', accepted('2025-02-10'), false],
    ['accepted after its date', accepted('2025-02-11'), true],
    ['cancelled', buildTask('closed', {}, { ...PAST, outcome: 'cancelled', acceptedOn: null }), false],
  ])('can be said of a task %s: %#', (_, task, late) => {
    const decision = decide(task, COMMANDS['explain-lateness']);
    expect(isRefusal(decision) ? decision.blockers : 'said').toEqual(late ? 'said' : [{ code: 'not-late' }]);
  });

  it('is not judged before it is said, nor without a reason, nor said without words', () => {
    const late = buildTask('assigned', {}, PAST);
    expect(decide(late, COMMANDS['judge-lateness'], REVIEWER)).toMatchObject({ blockers: [{ code: 'lateness-unexplained' }] });
    expect(decide(late, { ...COMMANDS['explain-lateness'], text: ' ' })).toMatchObject({
      code: 'invalid',
      blockers: [{ code: 'explanation-missing' }],
    });
    const explained = after(late, COMMANDS['explain-lateness']);
    expect(decide(explained, { ...COMMANDS['judge-lateness'], reason: '' }, REVIEWER)).toMatchObject({
      blockers: [{ code: 'reason-missing' }],
    });
  });

  it('is not judged in the agency that was late', () => {
    const explained = after(buildTask('assigned', {}, PAST), COMMANDS['explain-lateness']);
    const both = buildPerson('both', 'reviewer@office', 'officer@interior-team');
    expect(decide(explained, COMMANDS['judge-lateness'], both)).toMatchObject({ code: 'separation-of-duties' });
  });
});

function inReview(completedOn: string): Task {
  return buildTask('submitted', {}, { ...PAST, submission: buildSubmission({ completedOn }) });
}

function accepted(acceptedOn: string): Task {
  const context: Partial<TaskContext> = { ...PAST, acceptedOn, submission: buildSubmission({ completedOn: acceptedOn }) };
  return buildTask('closed', {}, context);
}
