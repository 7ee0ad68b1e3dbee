import type { CommandRequest, Environment } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { readerIn } from '#application/execute-command/reader-in';
import type { UnitName } from '#application/ports/loaded';
import type { CountedPlan, CountedTasks, OverviewFilter, OverviewQueries } from '#application/ports/queries/overview';
import type { Refusal } from '#domain/refusal';
import { measured, NO_TASKS, RED_LIST_DAYS, sumOf, type Cells } from '#domain/task/cells';
import { addDays, type Instant, type LocalDate } from '#domain/time/local-date';

/** What is counted of some tasks. */
export interface Count {
  readonly cells: Cells;
  /** The tasks of which those done on time make the on-time rate. */
  readonly measured: number;
  /** Of those in time: still with the lead unit, and due within `RED_LIST_DAYS`. */
  readonly dueSoon: number;
  /** In no cell: not assigned yet. */
  readonly drafts: number;
}

/** How the plans stand on a day, as far as the reader sees their tasks. */
export interface Overview extends Count {
  readonly asOf: Instant;
  readonly today: LocalDate;
  /** Those that are counted. */
  readonly plans: readonly CountedPlan[];
  /** By lead unit, in the order of their codes. */
  readonly units: readonly (Count & { readonly unit: UnitName })[];
}

export function readOverview(
  environment: Environment,
  overview: OverviewQueries,
  request: CommandRequest,
  filter: OverviewFilter,
): Promise<Overview | Refusal> {
  return lookUp(environment, request, 'overview.read', 'any-capacity', async (actor, { now, today }) => {
    const reader = readerIn(request.caller.tenant, actor);
    const plans = await overview.plans(reader, filter);
    const tasks = await overview.tasks(reader, filter, today, addDays(today, RED_LIST_DAYS));
    const units = [...Map.groupBy(tasks, ({ unit }) => unit.id).values()].map(ofUnit);
    return { asOf: now, today, plans, ...sumOfCounts(units), units };
  });
}

function ofUnit(counted: readonly CountedTasks[]): Count & { readonly unit: UnitName } {
  const [{ unit }] = counted as [CountedTasks];
  const inCells = Object.fromEntries(counted.flatMap(({ cell, tasks }) => (cell === null ? [] : [[cell, tasks]])));
  const cells: Cells = { ...NO_TASKS, ...inCells };
  const dueSoon = counted.reduce((sum, one) => sum + one.dueSoon, 0);
  const drafts = counted.find(({ cell }) => cell === null)?.tasks ?? 0;
  return { unit, cells, measured: measured(cells), dueSoon, drafts };
}

function sumOfCounts(counts: readonly Count[]): Count {
  const cells = sumOf(counts.map((one) => one.cells));
  const sum = (of: 'dueSoon' | 'drafts'): number => counts.reduce((all, one) => all + one[of], 0);
  return { cells, measured: measured(cells), dueSoon: sum('dueSoon'), drafts: sum('drafts') };
}
