import { datedTask, type MovingObligation } from '#application/occurrences/dated-obligations';
import type { Loading } from '#application/ports/command-store';
import type { LoadedObligation, LoadedTask } from '#application/ports/loaded';
import { redate } from '#domain/occurrence/redated';
import type { Organisation } from '#domain/organisation/organisation';
import type { Plan, PlanItem } from '#domain/plan/plan';
import { obligationsOfRow } from '#domain/plan/publish-plan';
import { dueOfUnit, type RowObligation } from '#domain/plan/row-obligations';
import type { LocalDate } from '#domain/time/local-date';
import { schemeOf, type ReportingScheme } from '#domain/timing/reporting-scheme';

/** A row of a published plan whose reports a document's periods date, with what has opened of them. */
export interface ReportRow {
  readonly plan: Plan;
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
  const naming = plans.flatMap(({ plan, items }) =>
    items
      .filter(({ timing }) => timing.rules.some((rule) => 'document' in rule && schemeOf(rule.document, schemes) !== null))
      .map((item) => ({ plan, item })),
  );
  return Promise.all(naming.map(async ({ plan, item }) => ({ plan, item, obligations: await loading.obligationsOfRow(plan.id, item.id) })));
}

/**
 * The obligations of these rows that the change dates otherwise, or gives other periods, and what becomes of their open tasks. A date
 * that was moved otherwise is left alone.
 *
 * @param organisation as it stands on the day of the change
 */
export function reportingEffect(
  rows: readonly ReportRow[],
  { before, after }: SchemesChange,
  organisation: Organisation,
): readonly MovingObligation[] {
  return rows.flatMap(({ plan, item, obligations }) => {
    const askedBy = (schemes: readonly ReportingScheme[]): ReadonlyMap<string, RowObligation> =>
      new Map(obligationsOfRow(item, { plan, organisation }, schemes).obligations.map((one) => [one.label, one]));
    const [olds, nexts] = [askedBy(before), askedBy(after)];
    return obligations
      .filter(({ occurrenceId }) => occurrenceId === null)
      .flatMap((obligation) => {
        const [old, next] = [olds.get(obligation.label), nexts.get(obligation.label)];
        return old === undefined || next === undefined ? [] : redateReport(obligation, old, next, organisation);
      });
  });
}

function redateReport(
  obligation: LoadedObligation,
  old: RowObligation,
  next: RowObligation,
  organisation: Organisation,
): readonly MovingObligation[] {
  const { from, dueOn } = next;
  const dueBy = (one: RowObligation, { task }: LoadedTask): LocalDate | null => {
    const unit = organisation.unitsById.get(task.facts.leadUnitId);
    if (unit === undefined) throw new Error(`task ${task.id} is led by no unit`);
    return dueOfUnit(one, unit.type);
  };
  const tasks = obligation.tasks
    .filter((one) => one.task.state !== 'closed' && one.task.context.effectiveDueOn === dueBy(old, one))
    .flatMap((one) => redate([datedTask(one)], dueBy(next, one), organisation.on));
  const isPast = obligation.dueOn !== null && obligation.dueOn < organisation.on;
  const runsOtherwise = !isPast && (from !== obligation.from || dueOn !== obligation.dueOn);
  return tasks.length > 0 || runsOtherwise ? [{ obligation, from, dueOn, tasks }] : [];
}
