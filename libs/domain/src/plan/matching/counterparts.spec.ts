import { beforeAll, expect, it } from '@jest/globals';
import { readRestoredPlan } from '#composition/seeds/read-restored-plan';
import { type Counterpart, counterparts, type RowsOfPlan } from '#domain/plan/matching/counterparts';
import type { PlanProposal } from '#domain/plan/proposal';
import { parsePlanDocument } from '#plan-import/parse-plan-document';
import { restoredProposal } from '#plan-import/restored-plan';
import { buildPlanItem } from '#testing/build-plan';
import { SEEDS_FOLDER } from '#testing/kon-tum';
import { cityPlanDocx } from '#testing/plan-documents/city-plan';

/** Rows of the city that stand elsewhere in the province's plan, or that sound like another of its rows too; by reading both. */
const ELSEWHERE: Readonly<Record<string, string>> = { 'II.1.a': 'II.1.d', 'II.1.b': 'II.1.e' };

let found: ReadonlyMap<string, readonly Counterpart[]>;

beforeAll(async () => {
  const city = rowsOf(await parsePlanDocument(cityPlanDocx()));
  const restored = await readRestoredPlan(SEEDS_FOLDER, 'plans/kon-tum-province-2025.yaml');
  found = counterparts(city, rowsOf(restoredProposal(restored, 2025)));
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

function rowsOf({ sections }: PlanProposal): RowsOfPlan {
  return {
    sections,
    items: sections.flatMap((section) =>
      section.items.map(({ number, diagnostics: _asked, ...item }) => buildPlanItem(section.number, number, item)),
    ),
  };
}
