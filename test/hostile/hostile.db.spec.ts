import { beforeAll, describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { proveHostile, type HostileReport } from './prove-hostile.js';

/** A seed of its own for every run would make a failure a matter of luck: the long proof varies it. */
const SEED = 20261130;

/** Of more than eleven hundred. */
const SHARE = 18;

describe('hostile files, sent to the API', () => {
  let report: HostileReport;

  beforeAll(async () => {
    report = await proveHostile(fileURLToPath(new URL('../..', import.meta.url)), SEED, SHARE);
  }, 300_000);

  it('are refused, each for a reason that fits, and nothing of them stays', () => {
    expect(report.faults).toEqual([]);
    expect(report.files).toBe(SHARE);
    expect(report.kinds).toBeGreaterThan(SHARE / 2);
  });

  it('unlike the valid documents that they are made from', () => {
    expect(report.harmlessTaken).toBe(6);
  });
});
