import { describe, expect, it } from '@jest/globals';
import type { Membership } from '#domain/organisation/membership';
import { organisationOn } from '#domain/organisation/organisation';
import type { ResponsibilityLine } from '#domain/plan/responsibility';
import { whoDecides } from '#domain/plan/who-decides';
import { buildPlan, buildPlanItem } from '#testing/build-plan';
import { buildUnit } from '#testing/build-unit';

const OFFICE = buildUnit('office', { parentId: 'city', type: 'office' });
const JUSTICE = buildUnit('justice', { parentId: 'city' });
const ORGANISATION = organisationOn('2025-02-10', [buildUnit('city', { isAgency: false }), OFFICE, JUSTICE], []);
const member = (personId: string, unitId: string, role: Membership['role'], validTo: string | null = null): Membership => ({
  id: `${personId} ${unitId}`,
  ...{ personId, unitId, role, validFrom: '2025-01-01', validTo },
});
const MEMBERSHIPS = [
  member('mai', 'office', 'reviewer'),
  member('minh', 'office', 'reviewer'),
  member('minh', 'justice', 'officer'),
  member('former', 'office', 'reviewer', '2025-02-09'),
  member('phong', 'city', 'leader'),
];
const ANY = { section: null, itemId: null, unitId: null, unitType: null, level: 1, needed: 1 };
const LEADER = { kind: 'role', role: 'leader', unitId: 'city' } as const;
const REVIEWERS = { kind: 'role', role: 'reviewer', unitId: 'office' } as const;

const ask = (lines: readonly ResponsibilityLine[], unit = JUSTICE, plan = buildPlan()) =>
  whoDecides(
    { plan, lines, items: [buildPlanItem('I', '1'), buildPlanItem('II', '1'), buildPlanItem('II', '2')] },
    unit,
    MEMBERSHIPS,
    ORGANISATION,
  );

describe('who would decide', () => {
  it('is said for every verb of the responsibility table; where it is silent, the owner office', () => {
    const decisions = ask([]);
    expect(decisions.map(({ verb }) => verb)).toEqual([
      ...['approve', 'close', 'extend', 'waive', 'cancel', 'reopen', 'record-outcome', 'record-occurrence'],
    ]);
    expect(decisions[0]).toEqual({
      verb: 'approve',
      level: 1,
      needed: 1,
      deciders: [REVIEWERS],
      standing: 'somebody',
      people: [
        { personId: 'mai', barred: false },
        { personId: 'minh', barred: true },
      ],
      rows: null,
    });
  });

  it('is said apart for the rows that differ', () => {
    const approve = ask([{ ...ANY, verb: 'approve', section: 'II', decider: LEADER }]).filter(({ verb }) => verb === 'approve');
    expect(approve.map(({ deciders, rows }) => [deciders, rows])).toEqual([
      [[REVIEWERS], ['I.1']],
      [[LEADER], ['II.1', 'II.2']],
    ]);
  });

  it("is barred, each person and as a whole, on the office's own work", () => {
    const [approve] = ask([], OFFICE);
    expect(approve).toMatchObject({ standing: 'barred', people: [{ barred: true }, { barred: true }] });
  });

  it('is nobody where a leader closes and the table names none', () => {
    const close = ask([], JUSTICE, buildPlan({ closePolicy: 'by-leader' })).find(({ verb }) => verb === 'close');
    expect(close).toEqual({ verb: 'close', level: 1, needed: 1, deciders: [], standing: 'nobody', people: [], rows: null });
  });

  it('is said apart for each level of approval', () => {
    const lines = [
      { ...ANY, verb: 'approve' as const, needed: 2, decider: REVIEWERS },
      { ...ANY, verb: 'approve' as const, level: 2, decider: LEADER },
    ];
    const approve = ask(lines).filter(({ verb }) => verb === 'approve');
    expect(approve.map(({ level, needed, standing, rows }) => ({ level, needed, standing, rows }))).toEqual([
      { level: 1, needed: 2, standing: 'too-few', rows: null },
      { level: 2, needed: 1, standing: 'somebody', rows: null },
    ]);
  });
});
