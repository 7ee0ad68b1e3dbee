import { describe, expect, it } from '@jest/globals';
import { rowObligations, type NoTaskReason } from '#domain/plan/row-obligations';
import type { TimingRule } from '#domain/timing/rule';

const SETTINGS = { year: 2025, beforeIsInclusive: false, reporting: [], since: '2025-02-06' };
const BEFORE: TimingRule = { kind: 'before-date', date: '2025-02-15', bound: 'before' };
const MONTHLY: TimingRule = { kind: 'monthly-before-day', day: 25, bound: 'before' };
const RANGE: TimingRule = { kind: 'month-range', from: '2025-04', to: '2025-08' };
const DOCUMENT: TimingRule = { kind: 'by-document', document: 'Kế hoạch' };
const EVENT: TimingRule = { kind: 'days-after-event', n: 10, unit: 'calendar', event: 'ban hành' };
const ON_DEMAND: TimingRule = { kind: 'on-demand' };
const CONTINUOUS: TimingRule = { kind: 'continuous' };

const duesOf = (...rules: readonly TimingRule[]): readonly (readonly [string, string | null])[] =>
  rowObligations(rules, SETTINGS).obligations.map(({ label, dueOn }) => [label, dueOn]);

describe('what a row asks for over the year', () => {
  it.each<[TimingRule, string]>([
    [BEFORE, '2025-02-14'],
    [{ kind: 'on-date', date: '2025-02-15', bound: 'on' }, '2025-02-15'],
    [{ kind: 'by-date', date: '2025-02-15', bound: 'by' }, '2025-02-15'],
    [{ kind: 'month', month: 2, year: 2025 }, '2025-02-28'],
    [{ kind: 'quarter', quarter: 2, year: 2025 }, '2025-06-30'],
    [{ kind: 'half-year', half: 1, year: 2025 }, '2025-06-30'],
    [{ kind: 'year', year: 2025 }, '2025-12-31'],
  ])('is one falling due of %j on %s, which publishing makes', (rule, dueOn) => {
    expect(rowObligations([rule], SETTINGS)).toMatchObject({ reason: null, obligations: [{ part: dueOn, dueOn, opensOn: null }] });
  });

  it.each<[TimingRule, string]>([
    [{ kind: 'month-range', from: '2025-04', to: '2025-08' }, '2025-08-31'],
    [{ kind: 'quarter-range', from: '2025-Q1', to: '2025-Q2' }, '2025-06-30'],
    [{ kind: 'year-range', from: '2025', to: '2026' }, '2026-12-31'],
  ])('is the end of the range of %j: %s', (rule, dueOn) => {
    expect(rowObligations([rule], SETTINGS)).toMatchObject({
      reason: 'range',
      obligations: [{ part: dueOn, dueOn, opensOn: '2025-02-06' }],
    });
  });

  it('is every period that is not over when the plan is signed, December included', () => {
    const { obligations } = rowObligations([MONTHLY], SETTINGS);
    expect(obligations).toHaveLength(11);
    expect(obligations[0]).toEqual({ label: '2025-02', part: '2025-02', from: '2025-02-01', dueOn: '2025-02-24', opensOn: '2025-01-25' });
    expect(obligations.at(-1)).toMatchObject({ label: '2025-12', dueOn: '2025-12-24', opensOn: '2025-11-24' });
  });

  it('is the same work all year of a continuous row, without a date', () => {
    expect(rowObligations([CONTINUOUS], SETTINGS).obligations).toEqual([
      { label: '2025', part: '2025', from: null, dueOn: null, opensOn: '2025-02-06' },
    ]);
  });

  it('is each of several rules, by date', () => {
    expect(duesOf({ kind: 'yearly' }, { kind: 'quarterly' }, ON_DEMAND)).toEqual([
      ['2025-Q1', '2025-03-31'],
      ['2025-Q2', '2025-06-30'],
      ['2025-Q3', '2025-09-30'],
      ['2025', '2025-12-31'],
      ['2025-Q4', '2025-12-31'],
    ]);
    expect(duesOf({ kind: 'month-range', from: '2025-04', to: '2025-08' }, DOCUMENT)).toEqual([['2025-04/2025-08', '2025-08-31']]);
  });

  it('is told apart where two rules name the same period', () => {
    expect(rowObligations([{ kind: 'yearly' }, CONTINUOUS], SETTINGS).obligations.map(({ label, part }) => [label, part])).toEqual([
      ['2025', '2025'],
      ['2025~2', '2025~2'],
    ]);
  });
});

describe('any other row says why publishing makes no task of it:', () => {
  it.each<[NoTaskReason, readonly TimingRule[]]>([
    ['time-missing', []],
    ['time-missing', [{ kind: 'missing' }]],
    ['time-not-understood', [{ kind: 'unrecognised' }]],
    ['time-not-understood', [BEFORE, { kind: 'unrecognised' }]],
    ['several-rules', [BEFORE, { kind: 'month', month: 3, year: 2025 }]],
    ['several-rules', [BEFORE, ON_DEMAND]],
    ['several-rules', [CONTINUOUS, ON_DEMAND]],
    ['recurring', [{ kind: 'monthly' }]],
    ['recurring', [{ kind: 'monthly-before-day', day: 25, bound: 'before' }]],
    ['recurring', [{ kind: 'half-yearly' }]],
    ['recurring', [{ kind: 'quarterly' }, { kind: 'yearly' }, ON_DEMAND]],
    ['range-fixed-by-another-plan', [RANGE, DOCUMENT]],
    ['range', [RANGE]],
    ['range', [{ kind: 'quarter-range', from: '2025-Q1', to: '2025-Q2' }]],
    ['range', [{ kind: 'year-range', from: '2025', to: '2026' }]],
    ['waiting-for-event', [EVENT]],
    ['waiting-for-event', [EVENT, { kind: 'after-event', event: 'công bố' }]],
    ['waiting-for-event', [{ kind: 'days-before-event', n: 5, unit: 'working', event: 'có hiệu lực' }]],
    ['waiting-for-document', [DOCUMENT]],
    ['waiting-for-document', [DOCUMENT, ON_DEMAND]],
    ['continuous', [CONTINUOUS]],
    ['on-occurrence', [ON_DEMAND]],
  ])('%s: %j', (reason, rules) => {
    expect(rowObligations(rules, SETTINGS).reason).toBe(reason);
  });
});

it('a plan that is signed when all its periods are over asks for none', () => {
  expect(rowObligations([MONTHLY, ON_DEMAND], { ...SETTINGS, since: '2026-01-02' })).toEqual({ obligations: [], reason: 'recurring' });
});
