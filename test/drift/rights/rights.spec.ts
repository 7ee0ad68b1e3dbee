import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { movesOf } from '#domain/process/machine-moves';
import type { TaskState } from '#domain/task/task';
import type { TaskVerb } from '#domain/task/task-command';
import { verbsOf } from '#domain/task/task-verbs';
import { taskMachine } from '#domain/task/task.machine';
import { isThere } from '../../named-test.js';
import { expectInStep } from '../in-step.js';
import { fieldsSet } from './fields-set.js';
import { renderRights } from './rights-page.js';
import { SIGHTS } from './sight.js';

/** The verbs that change nothing of a task but its place, or its version: a step each. */
const WRITE_NOTHING = ['hide-document', 'hide-document', 'withdraw', 'hide-document', 'hide-document'];

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Answers>>>>;
}
interface Answers {
  readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

describe('docs/rights.md', () => {
  it('is what the tables say (UPDATE=1 rewrites it)', () => {
    expectInStep('rights.md', renderRights());
  });

  it('has a line for every verb in every state that knows it, with somebody who may', () => {
    const moves = movesOf(taskMachine).map(({ from, verb }) => `${from} ${verb}`);
    const states = Object.keys(taskMachine.states) as TaskState[];
    expect([...new Set(moves)].sort()).toEqual(states.flatMap((state) => verbsOf(state).map((verb) => `${state} ${verb}`)).sort());
    expect(renderRights()).toContain('| `decider:reopen` ');
    expect(renderRights()).not.toMatch(/\| +\| +\| +\| +\|$/m);
  });

  it('says of every verb what it writes: one that no act of the matrix reaches would write nothing', () => {
    const silent = movesOf(taskMachine).filter(({ verb, from, to }) => fieldsSet(verb as TaskVerb, from as TaskState, to).length === 0);
    expect(silent.map(({ verb }) => verb)).toEqual(WRITE_NOTHING);
    expect(fieldsSet('reopen', 'closed', 'assigned')).toContain('outcome');
    expect(fieldsSet('recall', 'assigned', 'draft')).toEqual(['acknowledgedAt', 'claim', 'proposal', 'startedAt', 'suspension']);
  });

  it('names tests that there are for who may see what', () => {
    expect(SIGHTS.filter(({ test }) => !isThere(test))).toEqual([]);
  });

  it('speaks of one export: whatever the API answers in beside JSON is one of these', () => {
    const { paths } = JSON.parse(readFileSync(new URL('../../../docs/openapi.json', import.meta.url), 'utf8')) as Described;
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    const types = operations.flatMap(({ responses = {} }) => Object.values(responses).flatMap(({ content = {} }) => Object.keys(content)));
    expect([...new Set(types)].filter((type) => !type.endsWith('json')).sort()).toEqual([
      'application/octet-stream',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/xml',
      'text/event-stream',
      'text/plain',
    ]);
  });
});
