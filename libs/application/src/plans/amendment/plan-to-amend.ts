import { loadWorkingDays } from '#application/calendar/working-days-of';
import { loadOpenedByRow, standingOf, type OpenedByRow } from '#application/plans/correction/row-to-correct';
import { loadForPublishing, type LoadedForPublishing } from '#application/plans/loaded-for-publishing';
import type { Loading } from '#application/ports/command-store';
import type { LoadedProposal, NamesInPlan } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import { amendedPlan, changesRow, type AmendedPlan } from '#domain/plan/amendment/amended-plan';
import type { Amendment } from '#domain/plan/amendment/amendment';
import { amendmentEffect, type AmendmentEffect } from '#domain/plan/amendment/amendment-effect';
import type { RowAmendment } from '#domain/plan/amendment/plan-diff';
import type { ResponsibilityLine } from '#domain/plan/responsibility';
import type { LocalDate } from '#domain/time/local-date';
import type { WorkingDays } from '#domain/timing/working-days';

/** A plan, what was read from the document that amends it, and what the rows have opened that it touches. */
export interface PlanToAmend {
  readonly loaded: LoadedForPublishing;
  readonly proposal: LoadedProposal;
  readonly names: NamesInPlan;
  readonly calendar: WorkingDays;
  /** The amendment of the plan that waits for a second person. */
  readonly waiting: Uuid | null;
  readonly rows: readonly RowAmendment[];
  readonly opened: ReadonlyMap<Uuid, OpenedByRow>;
}

/**
 * Null where there is no such plan or proposal.
 * @param rowsOf what the document changes in the plan
 */
export async function loadPlanToAmend(
  loading: Loading,
  { planId, proposalId }: { readonly planId: Uuid; readonly proposalId: Uuid },
  rowsOf: (loaded: LoadedForPublishing, proposal: LoadedProposal) => readonly RowAmendment[],
): Promise<PlanToAmend | null> {
  const [loaded, proposal, names, calendar, waiting] = await Promise.all([
    loadForPublishing(loading, planId),
    loading.proposal(proposalId),
    loading.namesInPlan(planId),
    loadWorkingDays(loading),
    loading.openAmendmentOf(planId),
  ]);
  if (loaded === null || proposal === null) return null;
  const rows = rowsOf(loaded, proposal);
  const touched = rows.flatMap((row) => (row.kind === 'dropped' || (row.kind === 'kept' && changesRow(row)) ? [row.itemId] : []));
  const opened = await Promise.all(touched.map(async (itemId) => [itemId, await loadOpenedByRow(loading, planId, itemId)] as const));
  return { loaded, proposal, names, calendar, waiting, rows, opened: new Map(opened) };
}

/** The plan as it is after the amendment, who decides in it, and what that does. */
export interface AmendedOn {
  readonly amended: AmendedPlan;
  readonly lines: readonly ResponsibilityLine[];
  readonly effect: AmendmentEffect;
}

/** What the amendment does if it applies on the day. */
export function amendedOn(
  { loaded, proposal, names, calendar, rows, opened }: PlanToAmend,
  amendment: Pick<Amendment, 'id' | 'scope' | 'date'>,
  { on, newId }: { readonly on: LocalDate; readonly newId: () => Uuid },
): AmendedOn {
  const { plan, items, sections, organisation } = loaded;
  const amended = amendedPlan(
    { items, sections },
    { amendment: { ...amendment, rows }, amending: proposal.proposal, on, newId, takenReferencePaths: names.referencePaths },
  );
  const lines = loaded.lines.map((line) => ({ ...line, section: sectionAfter(line, amended) }));
  const effect = amendmentEffect(amended, {
    items,
    obligationsOf: (itemId) => {
      const found = opened.get(itemId);
      return found === undefined ? [] : standingOf(found);
    },
    waiting: new Set([...opened].flatMap(([itemId, { waiting }]) => (waiting === null ? [] : [itemId]))),
    publication: { plan, lines, ...organisation, on },
    calendar,
  });
  return { amended, lines, effect };
}

function sectionAfter({ section }: ResponsibilityLine, { renumbered }: AmendedPlan): string | null {
  return section === null ? null : (renumbered.get(section) ?? section);
}
