import type { CommandRequest, Environment } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { readerIn } from '#application/execute-command/reader-in';
import type { PlanToImplement, SaidCounterpart } from '#application/ports/queries/counterparts';
import type { PlanListItem, PlanQueries, PlanTable } from '#application/ports/queries/plans';
import type { TaskReader } from '#application/ports/queries/task-reader';
import type { Uuid } from '#domain/ids';
import { comparableRows } from '#domain/plan/matching/comparable-rows';
import { counterparts, type Counterpart } from '#domain/plan/matching/counterparts';
import { planPairBlockers } from '#domain/plan/matching/pair-blockers';
import { pairKey } from '#domain/plan/matching/said-pair';
import type { Blocker, Refusal } from '#domain/refusal';

const NOT_SETTLED = 'taken-back';

/** A row as it is compared: what it prints. */
export interface RowToCompare {
  readonly id: Uuid;
  readonly path: string;
  /** The titles above it, of its section and of its group. */
  readonly headings: readonly string[];
  readonly content: string;
  readonly leads: readonly string[];
  readonly deliverables: readonly string[];
  readonly timing: string;
}

/** A row of the plan that implements: what is said of it, and what is proposed beside. */
export interface RowWithCounterparts extends RowToCompare {
  /** What stands: confirmed and refused; what was taken back is said no more. */
  readonly said: readonly SaidCounterpart[];
  /** The likest first, three at most; none that was confirmed or refused. */
  readonly proposed: readonly Counterpart[];
}

/** The rows of two plans side by side. */
export interface PlansCompared {
  readonly plan: Pick<PlanListItem, 'id' | 'code' | 'title' | 'issuer'>;
  /** Why nothing can be said of the two; nothing is proposed then. */
  readonly blockers: readonly Blocker[];
  readonly rows: readonly RowWithCounterparts[];
  readonly others: readonly RowToCompare[];
}

export interface CounterpartsOfPlan {
  readonly id: Uuid;
  readonly version: number;
  /** The plans whose rows this one may implement. */
  readonly plans: readonly PlanToImplement[];
  /** Null where no other plan was named. */
  readonly compared: PlansCompared | null;
}

/** Whom a plan may implement, and row by row what is said and what is proposed. Whoever reads plans reads this. */
export function readCounterparts(
  environment: Environment,
  plans: PlanQueries,
  request: CommandRequest,
  planId: Uuid,
  otherPlanId: Uuid | null,
): Promise<CounterpartsOfPlan | Refusal> {
  const { tenant } = request.caller;
  return lookUp(environment, request, 'plan.read', 'any-capacity', async (actor) => {
    const reader = readerIn(tenant, actor);
    const plan = await plans.plan(reader, planId);
    if (plan === null) return null;
    const [choices, compared] = await Promise.all([
      plans.toImplement(tenant, planId),
      otherPlanId === null ? null : compare(plans, reader, plan, otherPlanId),
    ]);
    if (otherPlanId !== null && compared === null) return null;
    return { id: planId, version: plan.version, plans: choices, compared };
  });
}

async function compare(plans: PlanQueries, reader: TaskReader, plan: PlanListItem, otherPlanId: Uuid): Promise<PlansCompared | null> {
  const other = await plans.plan(reader, otherPlanId);
  if (other === null) return null;
  const [table, otherTable, said, otherWay] = await Promise.all([
    plans.rows(reader, plan.id),
    plans.rows(reader, otherPlanId),
    plans.counterpartsSaid(reader.tenant, plan.id, otherPlanId),
    plans.counterpartsSaid(reader.tenant, otherPlanId, plan.id),
  ]);
  const isImplemented = otherWay.some(({ saying }) => saying === 'confirmed');
  const blockers = planPairBlockers(plan, other, isImplemented);
  const standing = said.filter(({ saying }) => saying !== NOT_SETTLED);
  const settled = new Set(standing.map(pairKey));
  const canSay = blockers.length === 0 && plan.state !== 'closed';
  const proposed = canSay ? counterparts(table, otherTable, (pair) => settled.has(pairKey(pair))) : null;
  const { id, code, title, issuer } = other;
  return {
    plan: { id, code, title, issuer },
    blockers,
    rows: toCompare(table).map((row) => ({
      ...row,
      said: standing.filter(({ itemId }) => itemId === row.id),
      proposed: proposed?.get(row.id) ?? [],
    })),
    others: toCompare(otherTable),
  };
}

function toCompare(table: PlanTable): readonly RowToCompare[] {
  return comparableRows(table).map(({ planItem: { id, path, leads, timing }, headings, content, deliverables }) => ({
    id,
    path,
    headings: headings.filter((heading) => heading !== ''),
    content,
    leads: leads.map(({ text }) => text),
    deliverables,
    timing: timing.text,
  }));
}
