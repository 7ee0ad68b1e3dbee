import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '#domain/refusal';
import { decideTask } from '#domain/task/decide-task';
import { TASK_STATES, type TaskState } from '#domain/task/task';
import type { TaskVerb } from '#domain/task/task-command';
import { COMMANDS, NOW } from '#testing/build-task';
import { matrixTask, WHO, type Who } from '#testing/matrix-people';
import { readMatrix } from '#testing/read-matrix';

const VERBS = Object.keys(COMMANDS) as TaskVerb[];
const MATRIX = readMatrix(new URL('./fixtures/task-matrix.csv', import.meta.url));

function answer(who: Who, verb: TaskVerb, state: TaskState): string {
  const decision = decideTask(matrixTask(who, state), COMMANDS[verb], who.actor, null, NOW);
  return isRefusal(decision) ? decision.code : `ok→${decision.task.state}`;
}

describe('the matrix of states, verbs and people', () => {
  it('has one line for every verb of every one of them, and no other', () => {
    const wanted = Object.keys(WHO).flatMap((who) => VERBS.map((verb) => `${who} ${verb}`));
    expect(MATRIX.map(({ who, verb }) => `${who} ${verb}`).sort()).toEqual(wanted.sort());
  });

  it('has a cell for every state, and none is empty', () => {
    for (const line of MATRIX) {
      expect(Object.keys(line)).toEqual(['who', 'verb', ...TASK_STATES]);
      expect(Object.values(line)).not.toContain('');
    }
  });

  it.each(Object.entries(WHO))('is what is decided for the %s', (name, who) => {
    const decided = VERBS.map((verb) => ({
      who: name,
      verb,
      ...Object.fromEntries(TASK_STATES.map((state) => [state, answer(who, verb, state)])),
    }));
    expect(decided).toEqual(MATRIX.filter((line) => line['who'] === name));
  });
});
