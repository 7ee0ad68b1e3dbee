import { beforeAll, describe, expect, it } from '@jest/globals';
import { TASK_VERBS } from '#domain/task/task-verbs';
import { OF_A_DOCUMENT } from '#testing/choose-verb';
import { proveModel, type ModelReport } from './prove-model.js';

/** A seed of its own for every run would make a failure a matter of luck: the long proof varies it. */
const SEED = 20261129;
const SEQUENCES = 48;

describe('random sequences of everybody, over HTTP and PostgreSQL', () => {
  let report: ModelReport;

  beforeAll(async () => {
    report = await proveModel({ sequences: SEQUENCES, seed: SEED, lanes: 2 });
  }, 300_000);

  it('never part the model from the row, the answer and the log', () => {
    expect(report.failure).toBeNull();
    expect(report.tally.sequences).toBe(SEQUENCES);
    expect(report.tally.steps / SEQUENCES).toBeGreaterThanOrEqual(30);
  });

  it('do every verb, and are refused for many reasons', () => {
    const done = new Set([...report.tally.done.keys()].map((pair) => pair.split(' ')[1]));
    expect(Object.keys(TASK_VERBS).filter((verb) => !done.has(verb))).toEqual([...OF_A_DOCUMENT]);
    expect([...report.tally.refused.keys()].sort()).toEqual(
      expect.arrayContaining(['blocked', 'invalid', 'not-allowed', 'separation-of-duties', 'stale', 'state-refuses']),
    );
  });

  it('leave every chain whole', () => {
    expect(report.verified.broken).toEqual([]);
  });
});
