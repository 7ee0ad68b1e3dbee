import { datedTask, type MovingObligation } from '#application/occurrences/dated-obligations';
import { loadForPublishing, type LoadedForPublishing } from '#application/plans/loaded-for-publishing';
import type { Loading } from '#application/ports/command-store';
import type { LoadedObligation, LoadedTask } from '#application/ports/loaded';
import { redate, type Redating } from '#domain/occurrence/redated';
import type { PlanItem } from '#domain/plan/plan';
import { rowSetting, type RowSetting } from '#domain/plan/plan-row';
import { obligationsOfRow } from '#domain/plan/publish-plan';
import type { RowObligation } from '#domain/plan/row-obligations';
import type { LocalDate } from '#domain/time/local-date';
import { schemeOf, sentBy, type ReportingScheme } from '#domain/timing/reporting-scheme';

/** A row of a published plan whose reports a document's periods date, with what has opened of them. */
export interface ReportRow {
  readonly loaded: LoadedForPublishing;
  readonly item: PlanItem;
  readonly obligations: readonly LoadedObligation[];
}

/** All schemes of the tenant, before and after one of them is set. */
export interface SchemesChange {
  readonly before: readonly ReportingScheme[];
  readonly after: readonly ReportingScheme[];
}

/** The rows whose printed time names the document of one of these schemes. */
export async function loadReportRows(loading: Loading, schemes: readonly ReportingScheme[]): Promise<readonly ReportRow[]> {
  const plans = await loading.publishedPlans();
  const rows = await Promise.all(
    plans.map(async ({ plan, items }) => {
      const naming = items.filter(({ timing }) =>
        timing.rules.some((rule) => 'document' in rule && schemeOf(rule.document, schemes) !== null),
      );
      if (naming.length === 0) return [];
      const loaded = await loadForPublishing(loading, plan.id);
      if (loaded === null) throw new Error(`plan ${plan.id} is published, and is not there`);
      return Promise.all(naming.map(async (item) => ({ loaded, item, obligations: await loading.obligationsOfRow(plan.id, item.id) })));
    }),
  );
  return rows.flat();
}

/**
 * The obligations of these rows that the change dates otherwise, or gives other periods, and what becomes of their open tasks. A date
 * that was moved otherwise is left alone.
 */
export function reportingEffect(rows: readonly ReportRow[], change: SchemesChange, today: LocalDate): readonly MovingObligation[] {
  return rows.flatMap(({ loaded: { plan, lines, organisation }, item, obligations }) => {
    const setting = rowSetting({ plan, lines, ...organisation, on: today });
    const [before, after] = [change.before, change.after].map(
      (schemes) => new Map(obligationsOfRow(item, setting, schemes).obligations.map((one) => [one.label, one])),
    );
    return obligations
      .filter(({ occurrenceId }) => occurrenceId === null)
      .flatMap((obligation) => {
        const [old, next] = [before?.get(obligation.label), after?.get(obligation.label)];
        return old === undefined || next === undefined ? [] : redateReport(obligation, old, next, setting);
      });
  });
}

function redateReport(
  obligation: LoadedObligation,
  old: RowObligation,
  next: RowObligation,
  { organisation }: RowSetting,
): readonly MovingObligation[] {
  const { from, dueOn } = next;
  const dueBy = (one: RowObligation, { task }: LoadedTask): LocalDate | null => {
    const unit = organisation.unitsById.get(task.facts.leadUnitId);
    if (unit === undefined) throw new Error(`task ${task.id} is led by no unit`);
    return one.dueOn === null ? null : sentBy({ due: one.dueOn, tiers: one.tiers ?? [] }, unit.type);
  };
  const tasks = obligation.tasks
    .filter((one) => one.task.state !== 'closed' && one.sheet.effectiveDueOn === dueBy(old, one))
    .flatMap((one): readonly Redating[] => redate([datedTask(one)], dueBy(next, one), organisation.on));
  const isPast = obligation.dueOn !== null && obligation.dueOn < organisation.on;
  const runsOtherwise = !isPast && (from !== obligation.from || dueOn !== obligation.dueOn);
  return tasks.length > 0 || runsOtherwise ? [{ obligation, from, dueOn, tasks }] : [];
}
