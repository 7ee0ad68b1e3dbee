import { beforeAll, expect, it } from '@jest/globals';
import { type Counterpart, counterparts, pairLikeness } from '#domain/plan/matching/counterparts';
import type { RowsOfPlan } from '#domain/plan/matching/comparable-rows';
import { cityPlanProposal, provincePlanProposal, rowsOfProposal } from '#testing/plan-documents/plan-proposals';

/** Rows of the city that stand elsewhere in the province's plan, or that sound like another of its rows too; by reading both. */
const ELSEWHERE: Readonly<Record<string, string>> = { 'II.1.a': 'II.1.d', 'II.1.b': 'II.1.e' };

let city: RowsOfPlan;
let province: RowsOfPlan;
let found: ReadonlyMap<string, readonly Counterpart[]>;

beforeAll(async () => {
  [city, province] = [rowsOfProposal(await cityPlanProposal()), rowsOfProposal(await provincePlanProposal())];
  found = counterparts(city, province);
});

it('the likest row of the province is the one that the city implements, in all 26 rows', () => {
  expect(found.size).toBe(26);
  expect([...found].map(([path, [likest]]) => [path, likest?.path])).toEqual(
    [...found.keys()].map((path) => [path, ELSEWHERE[path] ?? path]),
  );
});

it('rows that have little in common are not proposed, and never more than three', () => {
  const all = [...found.values()];
  expect(Math.max(...all.map(({ length }) => length))).toBe(3);
  expect(Math.min(...all.flat().map(({ likeness }) => likeness))).toBeGreaterThanOrEqual(0.3);
  expect(found.get('VII.1')?.map(({ path }) => path)).toEqual(['VII.1']);
});

it('what somebody has said of two rows is not proposed again, and the next like row moves up', () => {
  const rest = counterparts(city, province, ({ itemId, otherItemId }) => itemId === 'III.1' && otherItemId === 'III.1');
  expect(rest.get('III.1')?.map(({ path }) => path)).not.toContain('III.1');
  expect(rest.get('III.1')?.[0]).toEqual(found.get('III.1')?.[1]);
  expect(rest.get('IV.1')).toEqual(found.get('IV.1'));
});

it('two rows are as like as they were proposed', () => {
  const likeness = pairLikeness(city, province);
  expect(likeness({ itemId: 'III.1', otherItemId: 'III.1' })).toBe(found.get('III.1')?.[0]?.likeness);
  expect(likeness({ itemId: 'III.1', otherItemId: 'none' })).toBeNull();
});
