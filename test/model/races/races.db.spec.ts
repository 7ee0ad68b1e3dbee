import { beforeAll, describe, expect, it } from '@jest/globals';
import { proveRaces, type RaceReport } from './prove-races.js';

const ROUNDS = 12;

describe('sixteen at once against one version of one task', () => {
  let report: RaceReport;

  beforeAll(async () => {
    report = await proveRaces(ROUNDS);
  }, 120_000);

  it('have one winner, whose moves alone raise the version', () => {
    expect(report.faults).toEqual([]);
    expect([...report.won.values()].reduce((sum, times) => sum + times, 0)).toBe(ROUNDS);
  });

  it('are told that it is stale, or why not', () => {
    expect(report.told.get('412 stale')).toBeGreaterThan(ROUNDS);
  });
});
