import { describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { planSetting } from './plan-renewal.js';

const renewalsOf = (client: Client, transactions: number): readonly number[] =>
  Array.from({ length: transactions }, (_, index) => index + 1).filter(() => planSetting(client).includes('DISCARD PLANS'));

describe('plans of a connection', () => {
  it('are made anew as its transactions double, and then every 1,024', () => {
    expect(renewalsOf(new Client(), 3072)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3072]);
  });

  it('are counted for each connection by itself, and are never made for the values at hand', () => {
    const [one, other] = [new Client(), new Client()];
    renewalsOf(one, 2);
    expect(planSetting(one)).toBe('SET LOCAL plan_cache_mode = force_generic_plan');
    expect(planSetting(other)).toBe('SET LOCAL plan_cache_mode = force_generic_plan; DISCARD PLANS');
  });
});
