import type { LoadedReorganisation, PlannedReorganisation } from '#application/organisation/reorganise/planned-reorganisation';
import type { Uuid } from '#domain/ids';
import { agencyOf } from '#domain/organisation/agency';
import { organisationOn } from '#domain/organisation/organisation';
import { holdersOn, standingOf, TASK_DECIDER_CODES } from '#domain/plan/decider-standing';
import { decidersOf } from '#domain/plan/deciders-of';
import type { Plan } from '#domain/plan/plan';
import { decidingVerbsOf } from '#domain/plan/publication';
import type { ResponsibilityLine } from '#domain/plan/responsibility';
import type { Blocker } from '#domain/refusal';
import type { LocalDate } from '#domain/time/local-date';

/**
 * Open tasks on which nobody could decide afterwards, or only somebody barred: by plan, verb and new lead. Params: `plan`, `verb`,
 * `unit`, `tasks`.
 */
export function decidingBlockers(
  { plans, openLeads }: LoadedReorganisation,
  { rearranged, membershipsAfter, plans: moved }: Omit<PlannedReorganisation, 'blockers'>,
  effectiveOn: LocalDate,
): readonly Blocker[] {
  const organisation = organisationOn(effectiveOn, rearranged.units, []);
  const holders = holdersOn(membershipsAfter, organisation);
  const found = new Map<string, { readonly code: string; readonly params: Record<string, string>; tasks: number }>();
  for (const { planId, itemId, leadUnitId, tasks } of openLeads) {
    const loaded = plans.find(({ plan }) => plan.id === planId);
    const item = loaded?.items.find(({ id }) => id === itemId);
    const leadUnit = organisation.unitsById.get(rearranged.successorOf.get(leadUnitId) ?? leadUnitId);
    if (loaded === undefined || item === undefined || leadUnit === undefined) throw new Error(`an open task of ${itemId} has no row`);
    const { plan, lines } = afterwards(loaded.plan, loaded.lines, moved);
    const deciders = decidersOf({ section: item.section, itemId, leadUnit }, lines, plan);
    const agencyIds = [agencyOf(leadUnit.id, organisation)].filter((agencyId) => agencyId !== null);
    for (const verb of decidingVerbsOf(item)) {
      const standing = standingOf(verb, deciders, agencyIds, holders);
      if (standing === 'somebody') continue;
      const code = TASK_DECIDER_CODES[standing];
      const key = `${code} ${plan.code} ${verb} ${leadUnit.code}`;
      const known = found.get(key) ?? { code, params: { plan: plan.code, verb, unit: leadUnit.code }, tasks: 0 };
      found.set(key, { ...known, tasks: known.tasks + tasks });
    }
  }
  return [...found.values()].map(({ code, params, tasks }) => ({ code, params: { ...params, tasks: String(tasks) } }));
}

function afterwards(
  plan: Plan,
  lines: readonly ResponsibilityLine[],
  moved: PlannedReorganisation['plans'],
): { readonly plan: Plan; readonly lines: readonly ResponsibilityLine[] } {
  const move = moved.find(({ loaded }) => loaded.plan.id === plan.id);
  if (move === undefined) return { plan, lines };
  const followed = new Map(move.lines.map(({ line, responsibility }) => [line, responsibility]));
  const ownerUnitId: Uuid = move.owner ?? plan.ownerUnitId;
  return { plan: { ...plan, ownerUnitId }, lines: lines.map((line, index) => followed.get(index + 1) ?? line) };
}
