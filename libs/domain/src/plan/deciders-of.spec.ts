import { describe, expect, it } from '@jest/globals';
import { decidersOf } from '#domain/plan/deciders-of';
import { CLOSE_POLICIES } from '#domain/plan/plan';
import type { ResponsibilityLine } from '#domain/plan/responsibility';

const SUBJECT = { section: 'III', itemId: 'item', leadUnit: { id: 'justice', type: 'division' } } as const;
const OFFICE = { kind: 'role', role: 'reviewer', unitId: 'office' } as const;
const LEADER = { kind: 'role', role: 'leader', unitId: 'city' } as const;
const LEADER_CLOSES: ResponsibilityLine = { verb: 'close', section: null, itemId: null, unitId: null, unitType: null, decider: LEADER };

describe('who decides on a task', () => {
  it.each(['on-final-approval', 'by-office'] as const)('is the owner office where the table says nothing, %s', (closePolicy) => {
    const deciders = decidersOf(SUBJECT, [], { ownerUnitId: 'office', closePolicy });
    expect(deciders).toEqual({
      approve: OFFICE,
      close: OFFICE,
      extend: OFFICE,
      waive: OFFICE,
      cancel: OFFICE,
      reopen: OFFICE,
      'enter-for': null,
    });
  });

  it('is nobody for closing where a leader closes and the table names none', () => {
    const deciders = decidersOf(SUBJECT, [], { ownerUnitId: 'office', closePolicy: 'by-leader' });
    expect(deciders).toEqual({
      approve: OFFICE,
      close: null,
      extend: OFFICE,
      waive: OFFICE,
      cancel: OFFICE,
      reopen: OFFICE,
      'enter-for': null,
    });
  });

  it.each(CLOSE_POLICIES)('is whom the table names, verb by verb, %s', (closePolicy) => {
    const deciders = decidersOf(SUBJECT, [LEADER_CLOSES], { ownerUnitId: 'office', closePolicy });
    expect(deciders).toEqual({
      approve: OFFICE,
      close: LEADER,
      extend: OFFICE,
      waive: OFFICE,
      cancel: OFFICE,
      reopen: OFFICE,
      'enter-for': null,
    });
  });
});
