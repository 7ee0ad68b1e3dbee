import { describe, expect, it } from '@jest/globals';
import { rowTiming } from '#domain/plan/row-timing';
import type { NoTaskReason } from '#domain/plan/row-timing';
import type { TimingRule } from '#domain/timing/rule';

const PLAN = { year: 2025, beforeIsInclusive: false };
const BEFORE: TimingRule = { kind: 'before-date', date: '2025-02-15', bound: 'before' };
const RANGE: TimingRule = { kind: 'month-range', from: '2025-04', to: '2025-08' };
const DOCUMENT: TimingRule = { kind: 'by-document', document: 'Kế hoạch' };
const EVENT: TimingRule = { kind: 'days-after-event', n: 10, unit: 'calendar', event: 'ban hành' };
const ON_DEMAND: TimingRule = { kind: 'on-demand' };
const CONTINUOUS: TimingRule = { kind: 'continuous' };

describe('a row with exactly one calendar rule', () => {
  it.each<[TimingRule, string]>([
    [BEFORE, '2025-02-14'],
    [{ kind: 'on-date', date: '2025-02-15', bound: 'on' }, '2025-02-15'],
    [{ kind: 'by-date', date: '2025-02-15', bound: 'by' }, '2025-02-15'],
    [{ kind: 'month', month: 2, year: 2025 }, '2025-02-28'],
    [{ kind: 'quarter', quarter: 2, year: 2025 }, '2025-06-30'],
    [{ kind: 'half-year', half: 1, year: 2025 }, '2025-06-30'],
    [{ kind: 'year', year: 2025 }, '2025-12-31'],
  ])('falls due: %j on %s', (rule, due) => {
    expect(rowTiming([rule], PLAN)).toMatchObject({ occurrence: { due } });
  });
});

describe('any other row says why it makes no task now:', () => {
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
    expect(rowTiming(rules, PLAN)).toEqual({ reason });
  });
});
