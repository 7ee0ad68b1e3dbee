import { readRestoredPlan } from '#composition/seeds/read-restored-plan';
import type { PlanItem } from '#domain/plan/plan';
import type { PlanProposal, ProposedSection } from '#domain/plan/proposal';
import { parsePlanDocument } from '#plan-import/parse-plan-document';
import { restoredProposal } from '#plan-import/restored-plan';
import { buildPlanItem } from '#testing/build-plan';
import { SEEDS_FOLDER } from '#testing/kon-tum';
import { cityPlanDocx } from '#testing/plan-documents/city-plan';

/** The city's plan as it is read from its signed document. */
export function cityPlanProposal(): Promise<PlanProposal> {
  return parsePlanDocument(cityPlanDocx());
}

/** The province's plan as it was restored from its scan. */
export async function provincePlanProposal(): Promise<PlanProposal> {
  return restoredProposal(await readRestoredPlan(SEEDS_FOLDER, 'plans/kon-tum-province-2025.yaml'), 2025);
}

/** Its rows as those of a plan, their paths for ids. */
export function rowsOfProposal({ sections }: PlanProposal): {
  readonly items: readonly PlanItem[];
  readonly sections: readonly ProposedSection[];
} {
  const itemsOf = (section: ProposedSection): readonly PlanItem[] =>
    section.items.map(({ number, diagnostics: _asked, ...item }) => buildPlanItem(section.number, number, item));
  return { sections, items: sections.flatMap(itemsOf) };
}
