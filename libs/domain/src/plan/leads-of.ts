import type { Unit } from '#domain/organisation/unit';
import type { PlanItem } from '#domain/plan/plan';
import type { PublicationBlocker } from '#domain/plan/publication';

/** Who leads one task of a row: `unit` submits, `coLeads` confirm. */
export interface PlannedLead {
  readonly unit: Unit;
  readonly coLeads: readonly Unit[];
}

/**
 * The leads of the tasks of a row: one task for each unit, or a single one where several lead `jointly`. None while nobody
 * has said which of them submits (`submitting-lead-missing`), or somebody named another unit (`submitting-lead-unknown`).
 */
export function leadsOf(
  { path, submittingLeadId }: Pick<PlanItem, 'path' | 'submittingLeadId'>,
  leadUnits: readonly Unit[],
  jointly: boolean,
): { readonly leads: readonly PlannedLead[]; readonly blockers: readonly PublicationBlocker[] } {
  if (!jointly || leadUnits.length < 2) return { leads: leadUnits.map((unit) => ({ unit, coLeads: [] })), blockers: [] };
  const unit = leadUnits.find(({ id }) => id === submittingLeadId);
  if (unit !== undefined) return { leads: [{ unit, coLeads: leadUnits.filter((other) => other !== unit) }], blockers: [] };
  const params = { row: path, units: leadUnits.map(({ code }) => code).join(', ') };
  return { leads: [], blockers: [{ code: submittingLeadId === null ? 'submitting-lead-missing' : 'submitting-lead-unknown', params }] };
}
