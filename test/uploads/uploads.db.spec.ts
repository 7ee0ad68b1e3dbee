import { beforeAll, describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { proveUploads, UPLOAD_KINDS, type UploadReport } from './prove-uploads.js';

/** A seed of its own for every run would make a failure a matter of luck: the long proof varies it. */
const SEED = 20261130;
const UPLOADS = 260;

describe('uploads that are cut, malformed or out of order', () => {
  let report: UploadReport;

  beforeAll(async () => {
    report = await proveUploads(fileURLToPath(new URL('../..', import.meta.url)), SEED, UPLOADS);
  }, 300_000);

  it('never make the API fail, and leave nothing behind', () => {
    expect(report.faults).toEqual([]);
  });

  it('are of every kind, cut by their sender as well as refused', () => {
    expect([...report.kinds.keys()].sort()).toEqual(UPLOAD_KINDS.map(({ name }) => name).sort());
    expect(report.counts.cut).toBeGreaterThan(UPLOADS / 10);
    expect(report.counts.statuses.get(400)).toBeGreaterThan(UPLOADS / 10);
    // Above it, the connections would say too little of how the API answers.
    expect(report.counts.unanswered).toBeLessThan(UPLOADS / 20);
  });

  it('hinder no valid one among them, by form or in pieces', () => {
    expect(report.valid).toBeGreaterThan(UPLOADS / 100);
    expect(report.counts.taken).toBe(report.valid);
  });

  it('come to what their sender knows, those that are sent in pieces', () => {
    expect(report.tus['lies-there']).toBeGreaterThan(0);
    expect(report.tus.gone).toBeGreaterThan(0);
  });
});
