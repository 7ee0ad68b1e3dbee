import { beforeAll, expect, it } from '@jest/globals';
import { type Counterpart, counterparts } from '#domain/plan/matching/counterparts';
import { cityPlanProposal, provincePlanProposal, rowsOfProposal } from '#testing/plan-documents/plan-proposals';

/** Rows of the city that stand elsewhere in the province's plan, or that sound like another of its rows too; by reading both. */
const ELSEWHERE: Readonly<Record<string, string>> = { 'II.1.a': 'II.1.d', 'II.1.b': 'II.1.e' };

let found: ReadonlyMap<string, readonly Counterpart[]>;

beforeAll(async () => {
  found = counterparts(rowsOfProposal(await cityPlanProposal()), rowsOfProposal(await provincePlanProposal()));
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
