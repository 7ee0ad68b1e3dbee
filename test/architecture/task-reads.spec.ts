import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './fixtures.js';

const FOLDER = join(PROJECT, 'libs/persistence/src/read-models');

/** A statement, or a query, that reads tasks. */
const READS_TASKS = /\b(FROM|JOIN) task\b|\(TaskRow,/;

/**
 * These read one task that was loaded first, and loading asks who sees it; or count what the reader's own units and hands have to do; or
 * are read by auditors alone, who see everything.
 */
const ASKED_BEFORE = [
  'audit-narrowed.ts',
  'inspection/answers-of-work.ts',
  'inspection/asked.ts',
  'inspection/figures.ts',
  'inspection/pg-inspection-queries.ts',
  'queue-lengths.ts',
  'task-details-sql.ts',
];

function asksWhoSees(source: string): boolean {
  return !READS_TASKS.test(source) || /\bseen\('/.test(source);
}

describe('read models of tasks', () => {
  it('narrow what they read to what the reader sees (docs/adr/0025)', () => {
    const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const files = names.map((name) => ({ name, source: readFileSync(join(FOLDER, name), 'utf8') }));
    expect(files.filter(({ source }) => READS_TASKS.test(source)).length).toBeGreaterThan(4);
    const silent = files.filter(({ source }) => !asksWhoSees(source)).map(({ name }) => name);
    expect(silent.toSorted()).toEqual(ASKED_BEFORE);
  });

  it('would be noticed where they do not', () => {
    expect(asksWhoSees('SELECT count(*) FROM task t WHERE t.plan_id = $1')).toBe(false);
    expect(asksWhoSees(`.innerJoin(TaskRow, 't', 't.task_id = c.task_id')`)).toBe(false);
    expect(asksWhoSees('SELECT count(*) FROM task t WHERE t.plan_id = $1 AND ' + "${seen(':tenant')}")).toBe(true);
  });
});
