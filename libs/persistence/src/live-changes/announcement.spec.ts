import { describe, expect, it } from '@jest/globals';
import type { LiveChange } from '#application/ports/live-changes';
import { readAnnouncement, writeAnnouncement } from './announcement.js';

const ID = '01955555-0000-7000-8000-000000000000';
const CHANGE: LiveChange = { type: 'contribution', id: ID, version: 12, action: 'contribution.acknowledge', taskId: ID, planId: ID };

describe('an announcement', () => {
  it('arrives as it was written', () => {
    const announcement = { tenant: ID, changes: [CHANGE, { ...CHANGE, taskId: null }] };
    expect(readAnnouncement(writeAnnouncement(announcement))).toEqual(announcement);
  });

  it('of one write fits into a notification', () => {
    const { changes } = readAnnouncement(writeAnnouncement({ tenant: ID, changes: Array<LiveChange>(30).fill(CHANGE) })) ?? {};
    expect(changes).toHaveLength(30);
  });

  it('says "everything" where it does not fit, and nothing beside it', () => {
    const everything = { tenant: ID, changes: [{ type: 'everything' }] };
    const long = writeAnnouncement({ tenant: ID, changes: Array<LiveChange>(100).fill(CHANGE) });
    expect(long.length).toBeLessThan(8000);
    expect(readAnnouncement(long)).toEqual(everything);
    expect(readAnnouncement(writeAnnouncement({ tenant: ID, changes: [CHANGE, { type: 'everything' }] }))).toEqual(everything);
  });
});
