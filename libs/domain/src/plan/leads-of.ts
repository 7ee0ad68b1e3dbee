import type { Uuid } from '#domain/ids';
import type { Unit } from '#domain/organisation/unit';
import type { PublicationBlocker } from '#domain/plan/publication';

/** Who leads one task of a row: `unit` submits, `coLeads` confirm. */
export interface PlannedLead {
  readonly unit: Unit;
  readonly coLeads: readonly Unit[];
}

/** The submitting leads of joint rows, by row path, as they were asked for at publishing. */
export type SubmittingLeads = Readonly<Record<string, Uuid>>;

/**
 * The leads of the tasks of row `path`: one task for each unit, or a single one where several lead `jointly`. None while nobody
 * has said which of them submits (`submitting-lead-missing`), or somebody named another unit (`submitting-lead-unknown`).
 */
export function leadsOf(
  path: string,
  leadUnits: readonly Unit[],
  jointly: boolean,
  submittingLeads: SubmittingLeads,
): { readonly leads: readonly PlannedLead[]; readonly blockers: readonly PublicationBlocker[] } {
  if (!jointly || leadUnits.length < 2) return { leads: leadUnits.map((unit) => ({ unit, coLeads: [] })), blockers: [] };
  const named = submittingLeads[path];
  const unit = leadUnits.find(({ id }) => id === named);
  if (unit !== undefined) return { leads: [{ unit, coLeads: leadUnits.filter((other) => other !== unit) }], blockers: [] };
  const params = { row: path, units: leadUnits.map(({ code }) => code).join(', ') };
  return { leads: [], blockers: [{ code: named === undefined ? 'submitting-lead-missing' : 'submitting-lead-unknown', params }] };
}
