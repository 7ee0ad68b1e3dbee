import { describe, expect, it } from '@jest/globals';
import { STATE_WORDING, VERB_WORDING } from '#domain/task/task-wording';
import { viActions } from '../../apps/admin/src/i18n/vi-actions.js';
import { viTasks } from '../../apps/admin/src/i18n/vi-tasks.js';

describe('the words of the process', () => {
  it('are those of the log, where it has one for the verb', () => {
    const ofLog: Readonly<Record<string, string>> = viActions.action;
    const pairs = Object.entries(VERB_WORDING).map(([verb, { vi }]) => [vi, ofLog[`task.${verb}`] ?? vi]);
    expect(pairs.map(([word]) => word)).toEqual(pairs.map(([, word]) => word));
  });

  it('are those of the task page for every state', () => {
    expect(Object.fromEntries(Object.entries(STATE_WORDING).map(([state, { vi }]) => [state, vi]))).toEqual(viTasks.taskStep);
  });
});
