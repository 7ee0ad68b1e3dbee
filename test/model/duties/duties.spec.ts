import { beforeAll, describe, expect, it } from '@jest/globals';
import { DECISIONS } from './moves.js';
import { proveDuties, type DutiesReport } from './prove-duties.js';

const SEED = 20261129;
const SEQUENCES = 250;

describe('people who change posts, units that merge, and a task that changes hands', () => {
  let report: DutiesReport;

  beforeAll(() => {
    report = proveDuties(SEQUENCES, SEED);
  }, 120_000);

  it('never let anybody decide on their own work, nor bar anybody without a reason', () => {
    expect(report.failure).toBeNull();
  });

  it('come to every decision, and to many that are refused', () => {
    expect(DECISIONS.filter((verb) => !report.decided.has(verb))).toEqual([]);
    expect(report.barred).toBeGreaterThan(SEQUENCES);
  });
});
