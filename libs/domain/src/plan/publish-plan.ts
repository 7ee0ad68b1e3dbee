import type { FanOut } from '#domain/plan/fan-out';
import { signedOn, type PlanItem } from '#domain/plan/plan';
import { planRow, rowSetting, type Publication, type RowSetting } from '#domain/plan/plan-row';
import type { PublicationPreview, RowPublication } from '#domain/plan/publication';
import { publicationTotals } from '#domain/plan/publication-totals';
import { rowObligations, type RowObligation, type RowObligations } from '#domain/plan/row-obligations';
import type { LocalDate } from '#domain/time/local-date';

/**
 * What every row of the plan asks for on that day, and what stands in its way. Publishing makes the rows with one date; what else
 * has opened by a day (continuous work, periods) is opened after it (`openPeriods`).
 */
export function previewPublication(publication: Publication): PublicationPreview {
  const setting = rowSetting(publication);
  const rows = publication.items.map((item) => publishRow(item, setting, publication.reporting));
  return { rows, totals: publicationTotals(rows), blockers: rows.flatMap((row) => row.blockers) };
}

function publishRow(item: PlanItem, setting: RowSetting, reporting: Publication['reporting']): RowPublication {
  const { organisation } = setting;
  const { since } = item.timing;
  const { obligations: all, reason } = obligationsOfRow(item, setting, reporting);
  const obligations = since === undefined ? all : all.filter(({ dueOn }) => dueOn === null || dueOn >= since);
  const { units, blockers, planned } = planRow(item, obligations.length > 0, setting);
  const counts = countsOf(item, units);
  const byPublishing = obligations.filter(({ opensOn }) => opensOn === null);
  const opening = obligations.filter((one): one is OpeningObligation => one.opensOn !== null);
  return {
    itemId: item.id,
    path: item.path,
    leadMode: item.leadMode === 'joint' ? 'joint' : 'each',
    leadModeAssumed: item.leadMode === 'unknown' && counts.each > 1,
    leadUnits: units.leadUnits.map(({ id }) => id),
    counts,
    obligation: byPublishing.map(planned)[0] ?? null,
    reason,
    opened: opening.filter(({ opensOn }) => opensOn <= organisation.on).map(planned),
    later: opening.filter(({ opensOn }) => opensOn > organisation.on),
    contributionDays: item.contributionDays,
    leadInsteadOfCoordinator: units.leadInsteadOfCoordinator.map(({ id }) => id),
    coordinatorsWithoutUnits: item.coordinators
      .filter(({ resolved }) => resolved === null || resolved.type === 'role' || resolved.type === 'external')
      .map(({ text, resolved }) => ({ text, type: resolved?.type ?? null })),
    blockers,
  };
}

/** What the words of a row ask for over the plan's year, whenever they were corrected. */
export function obligationsOfRow(
  { timing }: Pick<PlanItem, 'timing'>,
  { plan, organisation }: Pick<RowSetting, 'plan' | 'organisation'>,
  reporting: Publication['reporting'],
): RowObligations {
  return rowObligations(timing.rules, { ...plan, reporting, since: signedOn(plan, organisation.on) });
}

/** An obligation that opens on a day of its own. */
type OpeningObligation = RowObligation & { readonly opensOn: LocalDate };

/** A lead that is known only per event counts one; leads that nobody understood count nothing. */
function countsOf({ leads }: PlanItem, { leadUnits }: FanOut): RowPublication['counts'] {
  const each = leadUnits.length + leads.filter(({ resolved }) => resolved?.type === 'role').length;
  return { each, joint: Math.min(each, 1) };
}
