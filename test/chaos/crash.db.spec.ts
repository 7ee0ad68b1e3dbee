import { beforeAll, describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { proveCrashes, type CrashReport } from './crash-proof.js';

/** A seed of its own for every run would make a failure a matter of luck: the long proof varies it. */
const SEED = 20261123;

describe('kill -9 under load, of the API and then of PostgreSQL', () => {
  let report: CrashReport;

  beforeAll(async () => {
    const checkout = fileURLToPath(new URL('../..', import.meta.url));
    report = await proveCrashes({ checkout, kills: 2, seed: SEED, tell: () => undefined });
    // On a busy machine an answer that was lost is waited for up to 20 s, once for each kill.
  }, 300_000);

  it('land on requests in flight', () => {
    expect(report.landed).toEqual({ api: 1, postmaster: 1 });
    expect(report.ambiguous).toBeGreaterThan(0);
  });

  it('lose nothing that was acknowledged, store nothing twice, and break no chain', () => {
    expect(report.acknowledged).toBeGreaterThan(0);
    expect(report.violations).toEqual([]);
  });

  it('never make the API answer 500', () => {
    expect(report.internalErrors).toEqual([]);
  });
});
