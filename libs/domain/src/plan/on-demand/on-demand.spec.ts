import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Unit } from '#domain/organisation/unit';
import type { Party } from '#domain/organisation/party';
import { isOnDemand, mayConfirmNil, onDemandLines, type ArisenTask, type NilReturn } from '#domain/plan/on-demand/on-demand';
import type { PlanItem } from '#domain/plan/plan';
import { parseTiming } from '#domain/timing/parse-timing';
import { buildAgency, buildPlan, buildPlanItem } from '#testing/build-plan';
import { konTum } from '#testing/kon-tum';

let units: readonly Unit[];
let parties: readonly Party[];

beforeAll(async () => {
  ({ units, parties } = await konTum());
});

const item = (number: string, text: string, type: 'unit' | 'role', lead: string): PlanItem =>
  buildPlanItem('IV', number, { timing: { text, rules: parseTiming(text, 2025).rules }, leads: [buildAgency(type, lead)] });

const plan = buildPlan({ issuerUnitId: 'ubnd-tp', ownerUnitId: 'vp-tp', state: 'published', date: '2025-02-06' });
const items = [item('1', 'Khi có phát sinh', 'role', 'co-quan-soan-thao'), item('3', 'Khi có phát sinh', 'unit', 'p-tu-phap')];
const SAID: NilReturn = {
  itemId: 'IV.3',
  unitId: 'p-tu-phap',
  period: '2025-Q1',
  confirmedBy: 'son',
  confirmedAt: '2025-04-02T01:00:00.000Z',
};

const told = (today: string, nilReturns: readonly NilReturn[] = [], arisen: readonly ArisenTask[] = []): readonly string[] =>
  onDemandLines({ plans: [{ plan, items }], units, parties, nilReturns, arisen }, today).map(
    (line) => `${line.item.path} ${line.period.label} ${line.unit.id} ${line.reading}`,
  );

describe('rows that ask when something arises', () => {
  it('are those whose time is nothing else', () => {
    expect(isOnDemand(item('1', 'Khi có phát sinh', 'unit', 'p-tu-phap'))).toBe(true);
    expect(isOnDemand(item('1', 'Hằng quý và đột xuất khi có yêu cầu', 'unit', 'p-tu-phap'))).toBe(false);
    expect(isOnDemand(buildPlanItem('IV', '1', { timing: { text: '', rules: [] } }))).toBe(false);
  });

  it('are silent once a quarter is over, and the owner answers where only an event tells who leads', () => {
    expect(told('2025-03-31')).toEqual(['IV.1 2025-Q1 vp-tp running', 'IV.3 2025-Q1 p-tu-phap running']);
    expect(told('2025-04-01')).toEqual([
      'IV.1 2025-Q1 vp-tp unconfirmed',
      'IV.1 2025-Q2 vp-tp running',
      'IV.3 2025-Q1 p-tu-phap unconfirmed',
      'IV.3 2025-Q2 p-tu-phap running',
    ]);
  });

  it('read as the unit said, and as what came whatever was said', () => {
    expect(told('2025-04-01', [SAID])).toContain('IV.3 2025-Q1 p-tu-phap nothing-arose');
    const came = { itemId: 'IV.3', unitId: 'p-tu-phap', occurredOn: '2025-03-31' };
    expect(told('2025-04-01', [SAID], [came])).toContain('IV.3 2025-Q1 p-tu-phap arose');
    expect(told('2025-04-01', [], [{ ...came, occurredOn: '2025-04-01' }])).toContain('IV.3 2025-Q1 p-tu-phap unconfirmed');
    expect(told('2025-04-01', [], [{ itemId: 'IV.1', unitId: 'p-y-te', occurredOn: '2025-02-20' }])).toContain('IV.1 2025-Q1 vp-tp arose');
  });

  it('ask nothing of the time before the plan was signed, or before the unit stood', () => {
    const signed = { plan: { ...plan, date: '2025-04-01' }, items };
    const lines = onDemandLines({ plans: [signed], units, parties, nilReturns: [], arisen: [] }, '2025-07-10');
    expect([...new Set(lines.map(({ period }) => period.label))]).toEqual(['2025-Q2', '2025-Q3']);
    const young = units.map((unit) => (unit.id === 'p-tu-phap' ? { ...unit, validFrom: '2025-07-01' } : unit));
    const later = onDemandLines({ plans: [{ plan, items }], units: young, parties, nilReturns: [], arisen: [] }, '2025-07-10');
    expect(later.filter(({ unit }) => unit.id === 'p-tu-phap').map(({ period }) => period.label)).toEqual(['2025-Q3']);
  });

  it('are answered by the head; by officers where the unit’s policy is so', () => {
    const capacity = (role: 'officer' | 'unit-head') => ({ id: role, role, unitId: 'xa', agencyId: 'xa', deputyFor: null });
    const actor = { type: 'person', id: 'a', onBehalfOf: null, capacities: [] } as const;
    expect(mayConfirmNil(capacity('unit-head'), { id: 'xa', officerSubmits: false }, actor)).toBe(true);
    expect(mayConfirmNil(capacity('officer'), { id: 'xa', officerSubmits: false }, actor)).toBe(false);
    expect(mayConfirmNil(capacity('officer'), { id: 'xa', officerSubmits: true }, actor)).toBe(true);
    expect(mayConfirmNil(capacity('unit-head'), { id: 'other', officerSubmits: true }, actor)).toBe(false);
  });
});
