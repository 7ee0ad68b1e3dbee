import { describe, expect, it } from '@jest/globals';
import { daysOfChange } from '#domain/organisation/days-of-change';

const lasting = (validFrom: string, validTo: string | null = null) => ({ validFrom, validTo, earlier: [] });
const RENAMED = { ...lasting('2024-01-01'), earlier: [{ until: '2025-06-30', name: 'UBND tỉnh Kon Tum', parentId: null }] };

describe('the days of change of a year', () => {
  it('are those on which something begins or is called otherwise, and those after the last of something, in order', () => {
    const units = [
      lasting('2024-01-01', '2025-02-28'),
      lasting('2025-03-01'),
      lasting('2025-03-01'),
      lasting('2024-01-01', '2025-12-31'),
      RENAMED,
    ];
    const memberships = [lasting('2025-01-15', '2025-02-28'), lasting('2024-12-31')];
    expect(daysOfChange(2025, units, memberships)).toEqual([
      { on: '2025-01-15', unitsBegun: 0, unitsEnded: 0, unitsChanged: 0, membershipsBegun: 1, membershipsEnded: 0 },
      { on: '2025-03-01', unitsBegun: 2, unitsEnded: 1, unitsChanged: 0, membershipsBegun: 0, membershipsEnded: 1 },
      { on: '2025-07-01', unitsBegun: 0, unitsEnded: 0, unitsChanged: 1, membershipsBegun: 0, membershipsEnded: 0 },
    ]);
  });

  it('are none where nothing changes', () => {
    expect(daysOfChange(2026, [lasting('2025-01-01')], [])).toEqual([]);
  });
});
