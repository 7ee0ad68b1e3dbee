import type { LoadedPlan, LoadedTask, OrganisationRecord } from '#application/ports/loaded';
import { organisationOn } from '#domain/organisation/organisation';
import { decidersOf } from '#domain/plan/deciders-of';
import { holdersOn, standingOf, TASK_DECIDER_CODES } from '#domain/plan/decider-standing';
import { decidingVerbsOf } from '#domain/plan/publication';
import type { Blocker } from '#domain/refusal';
import type { LeadUnit, TaskFacts } from '#domain/task/task';
import type { LocalDate } from '#domain/time/local-date';

/** Who would decide on a task under another lead; `blockers` where that is nobody, or only somebody barred, or the unit is no more. Params: as in a reorganisation. */
export function deciderBlockersOf(
  { task, sheet }: LoadedTask,
  lead: LeadUnit,
  { plan: { plan, lines }, organisation: record }: { readonly plan: LoadedPlan; readonly organisation: OrganisationRecord },
  today: LocalDate,
): { readonly deciders: TaskFacts['deciders']; readonly blockers: readonly Blocker[] } {
  const organisation = organisationOn(today, record.units, record.parties);
  const leadUnit = organisation.unitsById.get(lead.unitId);
  // An offer of a time in which waiting offers did not follow a reorganisation.
  if (leadUnit === undefined) return { deciders: task.facts.deciders, blockers: [{ code: 'unit-unknown' }] };
  const holders = holdersOn(record.memberships, organisation);
  const deciders = decidersOf({ section: sheet.item.section, itemId: sheet.item.id, leadUnit }, lines, plan);
  const agencyIds = [lead, ...task.facts.coLeads].map(({ agencyId }) => agencyId).filter((agencyId) => agencyId !== null);
  const blockers = decidingVerbsOf(task.facts).flatMap((verb): Blocker[] => {
    const standing = standingOf(verb, deciders, agencyIds, holders);
    if (standing === 'somebody') return [];
    return [{ code: TASK_DECIDER_CODES[standing], params: { plan: plan.code, verb, unit: leadUnit.code, tasks: '1' } }];
  });
  return { deciders, blockers };
}
