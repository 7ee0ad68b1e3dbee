import { beforeAll, describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { HOSTILE_KINDS } from './files/hostile-kinds.js';
import { proveHostile, type HostileReport } from './prove-hostile.js';

/** A seed of its own for every run would make a failure a matter of luck: the long proof varies it. */
const SEED = 20261130;

describe('a hostile file of every kind, sent to the API', () => {
  let report: HostileReport;

  beforeAll(async () => {
    report = await proveHostile(fileURLToPath(new URL('../..', import.meta.url)), SEED, 1);
  }, 300_000);

  it('is refused for a reason that fits, and nothing of it stays', () => {
    expect(report.faults).toEqual([]);
    expect(report.files).toBe(HOSTILE_KINDS.length);
  });

  it('unlike the valid documents that they are made from', () => {
    expect(report.harmlessTaken).toBe(6);
  });
});
