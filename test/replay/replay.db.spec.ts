import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';
import { compareWithLog } from './compare-with-log.js';
import { totalOf } from './four-cells.js';
import { replayYear, type Replayed } from './replay-year.js';

describe('the first weeks of 2025, replayed over both plans and the reorganisation of March', () => {
  let world: DocketWorld;
  let replayed: Replayed;

  beforeAll(async () => {
    world = await createDocketWorld();
    replayed = await replayYear(world, { seed: 2025, until: '2025-03-14', tell: () => undefined });
  }, 240_000);
  afterAll(() => world.end());

  it('count the same from the audit log alone, month by month and group by group', () => {
    expect([...replayed.recounted]).toEqual([...replayed.months]);
    expect([...replayed.months.keys()]).toEqual(['2025-02-28', '2025-03-14']);
  });

  it('have people on time, late and silent, and nothing born late', () => {
    const cells = totalOf(replayed.months.get('2025-03-14') ?? new Map());
    expect(Math.min(cells['done-on-time'], cells['done-late'], cells.overdue, cells['no-date'])).toBeGreaterThan(10);
    expect(cells['born-late']).toBe(0);
    expect(replayed.acts).toBeGreaterThan(200);
  });

  it('leave a log that tells of every task, field by field, what its row says', async () => {
    const { wrong, tasks } = await compareWithLog(world, '2025-03-14');
    expect(wrong).toEqual([]);
    expect(tasks).toBe(replayed.tasks);
  });

  it('leave a log in which nothing is to be found', () => {
    expect(replayed.findings).toEqual([]);
    expect(replayed.events).toBeGreaterThan(2000);
  });
});
