import { describe, expect, it } from '@jest/globals';
import { decidersOf } from '#domain/plan/deciders-of';
import { CLOSE_POLICIES } from '#domain/plan/plan';
import type { ResponsibilityLine } from '#domain/plan/responsibility';

const SUBJECT = { section: 'III', itemId: 'item', leadUnit: { id: 'justice', type: 'division' } } as const;
const ANY = { section: null, itemId: null, unitId: null, unitType: null, level: 1, needed: 1 } as const;
const OFFICE = { kind: 'role', role: 'reviewer', unitId: 'office' } as const;
const LEADER = { kind: 'role', role: 'leader', unitId: 'city' } as const;
const LEADER_CLOSES: ResponsibilityLine = { ...ANY, verb: 'close', decider: LEADER };

describe('who decides on a task', () => {
  it.each(['on-final-approval', 'by-office'] as const)('is the owner office where the table says nothing, %s', (closePolicy) => {
    const deciders = decidersOf(SUBJECT, [], { ownerUnitId: 'office', closePolicy });
    expect(deciders).toEqual({
      approve: [{ level: 1, deciders: [OFFICE], needed: 1 }],
      close: OFFICE,
      extend: OFFICE,
      waive: OFFICE,
      cancel: OFFICE,
      reopen: OFFICE,
      'record-outcome': OFFICE,
      'enter-for': null,
    });
  });

  it('is nobody for closing where a leader closes and the table names none', () => {
    const deciders = decidersOf(SUBJECT, [], { ownerUnitId: 'office', closePolicy: 'by-leader' });
    expect(deciders).toEqual({
      approve: [{ level: 1, deciders: [OFFICE], needed: 1 }],
      close: null,
      extend: OFFICE,
      waive: OFFICE,
      cancel: OFFICE,
      reopen: OFFICE,
      'record-outcome': OFFICE,
      'enter-for': null,
    });
  });

  it.each(CLOSE_POLICIES)('is whom the table names, verb by verb, %s', (closePolicy) => {
    const deciders = decidersOf(SUBJECT, [LEADER_CLOSES], { ownerUnitId: 'office', closePolicy });
    expect(deciders).toEqual({
      approve: [{ level: 1, deciders: [OFFICE], needed: 1 }],
      close: LEADER,
      extend: OFFICE,
      waive: OFFICE,
      cancel: OFFICE,
      reopen: OFFICE,
      'record-outcome': OFFICE,
      'enter-for': null,
    });
  });

  it('is, for approval, everybody whom the most specific lines name, level by level', () => {
    const ofSection = { ...ANY, verb: 'approve', section: 'III' } as const;
    const mai = { kind: 'person', personId: 'mai' } as const;
    const lines: ResponsibilityLine[] = [
      { ...ANY, verb: 'approve', decider: mai },
      { ...ofSection, level: 2, decider: LEADER },
      { ...ofSection, needed: 2, decider: OFFICE },
      { ...ofSection, needed: 2, decider: mai },
    ];
    expect(decidersOf(SUBJECT, lines, { ownerUnitId: 'office', closePolicy: 'by-office' }).approve).toEqual([
      { level: 1, deciders: [OFFICE, mai], needed: 2 },
      { level: 2, deciders: [LEADER], needed: 1 },
    ]);
  });
});
