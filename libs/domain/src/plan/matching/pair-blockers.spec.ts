import { describe, expect, it } from '@jest/globals';
import { pairBlockers, planPairBlockers, type PairToSay } from '#domain/plan/matching/pair-blockers';
import type { SaidPair, Saying } from '#domain/plan/matching/said-pair';
import { buildPlan, buildPlanItem } from '#testing/build-plan';

const CITY = buildPlan({ id: 'city-plan' });
const PROVINCE = buildPlan({ id: 'province-plan', code: 'KT-TINH-2025', state: 'published' });
const items = [buildPlanItem('I', '1'), buildPlanItem('I', '2')];
const otherItems = [buildPlanItem('II', '1'), buildPlanItem('II', '2')];

const toSay = (saying: Saying, itemId = 'I.1', otherItemId = 'II.1', reason: string | null = null): PairToSay => ({
  itemId,
  otherItemId,
  saying,
  reason,
});
const said = (saying: Saying, itemId = 'I.1', otherItemId = 'II.1'): SaidPair => ({
  ...toSay(saying, itemId, otherItemId),
  planId: CITY.id,
  otherPlanId: PROVINCE.id,
  saidBy: 'nga',
  saidAt: '2025-02-10T01:00:00.000Z',
});
const codes = (pairs: readonly PairToSay[], before: readonly SaidPair[] = []): readonly string[] =>
  pairBlockers(pairs, { items, otherItems, said: before }).map(({ code }) => code);

describe('two plans whose rows are compared', () => {
  it('may be drafts, of one year, and neither implements the other yet', () => {
    expect(planPairBlockers(CITY, PROVINCE, false)).toEqual([]);
    expect(planPairBlockers(CITY, { ...PROVINCE, state: 'draft' }, false)).toEqual([]);
  });

  it('are two, in force, of one year, and do not implement each other', () => {
    expect(planPairBlockers(CITY, CITY, false)).toEqual([{ code: 'counterpart-same-plan' }]);
    expect(planPairBlockers(CITY, { ...PROVINCE, state: 'closed', year: 2024 }, true)).toEqual([
      { code: 'counterpart-plan-closed', params: { plan: 'KT-TINH-2025' } },
      { code: 'counterpart-other-year', params: { plan: 'KT-TINH-2025', year: '2024' } },
      { code: 'counterpart-other-way', params: { plan: 'KT-TINH-2025' } },
    ]);
  });
});

describe('what is said of two rows', () => {
  it('is said of any of them: a row may implement several, and several may implement one', () => {
    expect(codes([toSay('confirmed'), toSay('confirmed', 'I.1', 'II.2'), toSay('confirmed', 'I.2')])).toEqual([]);
  });

  it('names a row of each plan, once', () => {
    expect(codes([toSay('confirmed', 'III.9'), toSay('refused', 'I.1', 'I.2'), toSay('confirmed', 'II.1', 'I.1')])).toEqual([
      'counterpart-row-unknown',
      'counterpart-row-unknown',
      'counterpart-row-unknown',
    ]);
    expect(pairBlockers([toSay('confirmed'), toSay('refused')], { items, otherItems, said: [] })).toEqual([
      { code: 'counterpart-twice', params: { row: 'I.1', other: 'II.1' } },
    ]);
  });

  it.each<[Saying, Saying, string | null]>([
    ['confirmed', 'confirmed', 'counterpart-said'],
    ['confirmed', 'refused', 'counterpart-confirmed'],
    ['refused', 'refused', 'counterpart-said'],
    ['refused', 'confirmed', null],
    ['refused', 'taken-back', null],
    ['taken-back', 'taken-back', 'counterpart-not-said'],
    ['taken-back', 'confirmed', null],
    ['taken-back', 'refused', null],
  ])('after %s, %s is answered with %s', (before, saying, code) => {
    expect(codes([toSay(saying)], [said(before)])).toEqual(code === null ? [] : [code]);
  });

  it('is taken back where it was said, a confirmation with the reason', () => {
    expect(codes([toSay('taken-back')])).toEqual(['counterpart-not-said']);
    expect(codes([toSay('taken-back')], [said('confirmed')])).toEqual(['counterpart-reason-missing']);
    expect(codes([toSay('taken-back', 'I.1', 'II.1', ' ')], [said('confirmed')])).toEqual(['counterpart-reason-missing']);
    expect(codes([toSay('taken-back', 'I.1', 'II.1', 'Nhầm')], [said('confirmed')])).toEqual([]);
  });

  it('is of a row that has left its plan taken back, and nothing else', () => {
    const left = [said('confirmed', 'I.7')];
    expect(codes([toSay('taken-back', 'I.7', 'II.1', 'Dòng đã bị bãi bỏ')], left)).toEqual([]);
    expect(codes([toSay('confirmed', 'I.7')], [said('refused', 'I.7')])).toEqual(['counterpart-row-unknown']);
  });
});
