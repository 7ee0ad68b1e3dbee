import { describe, expect, it } from '@jest/globals';
import { isRefusal, type Refusal } from '#domain/refusal';
import { decideTask, type Decision } from '#domain/task/decide-task';
import type { Task } from '#domain/task/task';
import type { TaskCommand } from '#domain/task/task-command';
import { buildPerson, buildTask, COMMANDS, NOW, SYSTEM } from '#testing/build-task';

const REVIEWER = buildPerson('mai', 'reviewer@office');
const HEAD = buildPerson('head', 'unit-head@interior');
/** The day on which the work goes on. */
const MONDAY_3_MARCH = '2025-03-03T01:00:00.000Z';

function decide(task: Task, command: TaskCommand, now = NOW, actor = REVIEWER): Decision | Refusal {
  return decideTask(task, command, actor, null, now);
}

function after(task: Task, command: TaskCommand, now = NOW): Task {
  const decision = decide(task, command, now);
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision));
  return decision.task;
}

const due = (effectiveDueOn: string | null): Task => buildTask('assigned', {}, { effectiveDueOn });

describe('work that is suspended', () => {
  it('says since when, until when, why and by whom', () => {
    expect(after(due('2025-02-14'), COMMANDS.suspend).context.suspension).toEqual({
      since: '2025-02-12',
      until: '2025-03-03',
      reason: 'Chờ văn bản hướng dẫn',
      suspendedBy: 'mai',
    });
  });

  it('goes on by the clock on the day that was said, its date later by the days between', () => {
    const paused = after(due('2025-02-14'), COMMANDS.suspend);
    const decision = decide(paused, COMMANDS.resume, MONDAY_3_MARCH, SYSTEM);
    expect(decision).toMatchObject({
      capacity: null,
      task: { context: { suspension: null, effectiveDueOn: '2025-03-05' } },
      moves: [{ verb: 'resume', before: { effectiveDueOn: '2025-02-14' }, after: { effectiveDueOn: '2025-03-05' } }],
    });
  });

  it('gains no more days where the clock comes later', () => {
    const paused = after(due('2025-02-14'), COMMANDS.suspend);
    expect(after(paused, COMMANDS.resume, '2025-03-06T01:00:00.000Z').context.effectiveDueOn).toBe('2025-03-05');
  });

  it('goes on earlier where whoever set the date says so, and gains the days that it stood', () => {
    const paused = after(due('2025-02-14'), COMMANDS.suspend);
    expect(after(paused, COMMANDS.resume, '2025-02-17T01:00:00.000Z').context.effectiveDueOn).toBe('2025-02-19');
    expect(after(paused, COMMANDS.resume).context.effectiveDueOn).toBe('2025-02-14');
  });

  it('keeps having no date where it had none', () => {
    const paused = after(due(null), COMMANDS.suspend);
    expect(after(paused, COMMANDS.resume, MONDAY_3_MARCH).context).toMatchObject({ effectiveDueOn: null, suspension: null });
  });

  it('is not submitted, nor suspended once more', () => {
    const paused = after(due('2025-02-14'), COMMANDS.suspend);
    const blocked = { code: 'blocked', blockers: [{ code: 'suspended', params: { until: '2025-03-03' } }] };
    expect(decide(paused, COMMANDS.submit, NOW, HEAD)).toMatchObject(blocked);
    expect(decide(paused, COMMANDS.suspend)).toMatchObject(blocked);
  });

  it.each([
    ['until a day that is not to come', { ...COMMANDS.suspend, until: '2025-02-12' }, 'date-past'],
    ['without a reason', { ...COMMANDS.suspend, reason: ' ' }, 'reason-missing'],
  ])('is refused %s', (_, command, code) => {
    expect(decide(due('2025-02-14'), command)).toMatchObject({ code: 'invalid', blockers: [{ code }] });
  });

  it.each(['decline', 'recall'] as const)('is no longer once it is a draft again by %s', (verb) => {
    const paused = after(due('2025-02-14'), COMMANDS.suspend);
    const decision = decide(paused, COMMANDS[verb], NOW, verb === 'decline' ? HEAD : REVIEWER);
    expect(decision).toMatchObject({ task: { state: 'draft', context: { suspension: null, effectiveDueOn: '2025-02-14' } } });
  });
});
