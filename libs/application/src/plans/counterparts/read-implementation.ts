import type { CommandRequest, Environment } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { readerIn } from '#application/execute-command/reader-in';
import type { ImplementingRow } from '#application/ports/queries/counterparts';
import type { PlanQueries } from '#application/ports/queries/plans';
import type { Uuid } from '#domain/ids';
import type { TasksByStanding } from '#domain/plan/appendix/task-standing';
import {
  implementationTotals,
  standingOfAll,
  standingOfRow,
  type ImplementationStanding,
  type ImplementationTotals,
} from '#domain/plan/matching/implementation-standing';
import type { Refusal } from '#domain/refusal';

/** A row that implements, with how its tasks stand, as far as the reader sees them. */
export interface RowImplementing extends Omit<ImplementingRow, 'otherItemId'> {
  readonly tasks: TasksByStanding;
  readonly standing: ImplementationStanding;
}

/** A row of the plan that is implemented. `standing` null: nobody implements it. */
export interface RowImplemented {
  readonly itemId: Uuid;
  readonly standing: ImplementationStanding | null;
  readonly implementedBy: readonly RowImplementing[];
}

export interface PlanImplementation {
  readonly id: Uuid;
  readonly rows: readonly RowImplemented[];
  readonly totals: ImplementationTotals;
}

/**
 * Which rows of other plans implement those of a plan, and how far. That they do, and what they print, is as open as plans are; their
 * tasks are counted as far as the reader sees them.
 */
export function readImplementation(
  environment: Environment,
  plans: PlanQueries,
  request: CommandRequest,
  planId: Uuid,
): Promise<PlanImplementation | Refusal> {
  return lookUp(environment, request, 'plan.read', 'any-capacity', async (actor, { today }) => {
    const reader = readerIn(request.caller.tenant, actor);
    if ((await plans.plan(reader, planId)) === null) return null;
    const [{ items }, implementing] = await Promise.all([plans.rows(reader, planId), plans.implementing(reader, planId)]);
    const planIds = [...new Set(implementing.map(({ plan }) => plan.id))];
    const tasksOf = await plans.standings(reader, planIds, today);
    const byRow = Map.groupBy(implementing, ({ otherItemId }) => otherItemId);
    const rows = items.map(({ id }): RowImplemented => {
      const implementedBy = (byRow.get(id) ?? []).map(({ otherItemId: _own, ...row }) => {
        const tasks = tasksOf.get(row.itemId) ?? {};
        return { ...row, tasks, standing: standingOfRow(tasks, row.seesAll) };
      });
      return { itemId: id, standing: standingOfAll(implementedBy.map(({ standing }) => standing)), implementedBy };
    });
    return { id: planId, rows, totals: implementationTotals(rows.map(({ standing }) => standing)) };
  });
}
