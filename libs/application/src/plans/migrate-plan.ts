import type { Command, CommandRequest, Environment } from '#application/execute-command/command';
import { execute } from '#application/execute-command/execute';
import { momentOf } from '#application/execute-command/moment-of';
import { systemRequest } from '#application/execute-command/system-request';
import { planCapacity } from '#application/plans/plan-capacity';
import { previewPlanAct } from '#application/plans/preview-plan-act';
import type { Loading } from '#application/ports/command-store';
import type { LoadedPlan, LoadedTask, UnitName } from '#application/ports/loaded';
import { migrationEvent } from '#application/tasks/task-growth';
import type { Uuid } from '#domain/ids';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';
import { migrateTask, type MigrationBlocker } from '#domain/task/migrate-task';
import type { Task, TaskState } from '#domain/task/task';
import type { Instant } from '#domain/time/local-date';

const action = 'task.migrate';

interface LoadedForMigration extends LoadedPlan {
  readonly tasks: readonly LoadedTask[];
}

/** What becomes of one open task: `after` is its state in the other version, null where it stays, and `blocker` says why. */
export interface TaskMigration {
  readonly id: Uuid;
  readonly reference: string;
  readonly path: string;
  readonly leadUnit: UnitName;
  readonly from: string;
  readonly before: TaskState;
  readonly after: TaskState | null;
  readonly blocker: MigrationBlocker | null;
}

/** By reference. */
export interface PlanMigration {
  readonly tasks: readonly TaskMigration[];
}

export interface PlanMigrated extends PlanMigration {
  readonly planId: Uuid;
  readonly version: number;
}

/** Takes the open tasks of a plan to another version of their life, each in its own stream; what cannot be mapped stays, and goes on. */
export function migratePlan(planId: Uuid, to: string): Command<LoadedForMigration, PlanMigrated> {
  return {
    action,
    target: { type: 'plan', id: planId },
    load: (loading) => loadForMigration(loading, planId),
    standing: ({ plan }) => ({ version: plan.version, state: plan.state }),
    decide: ({ plan, tasks }, actor, moment, request) => {
      const capacity = actor.type === 'system' ? null : planCapacity(action, plan.state, actor, plan.ownerUnitId, request);
      if (capacity !== null && isRefusal(capacity)) return capacity;
      const mapped = tasks.map((loaded) => ({ loaded, answer: migrateTask(loaded.task, to, moment.now) }));
      const moved = mapped.flatMap(({ loaded, answer }) => (isMapped(answer) ? [{ loaded, task: answer }] : []));
      if (moved.length === 0) return refuse('blocked', action, plan.state, blockersOf(mapped.map(({ answer }) => answer)));
      return {
        growth: moved.map(({ loaded, task }) => migrationEvent(loaded, task, { actor, capacity })),
        changes: moved.map(({ loaded, task }) => {
          const { version: expectedVersion } = loaded.task;
          return { kind: 'task.save', task, expectedVersion, expectedParts: loaded.partsVersion };
        }),
        intents: [],
        result: { planId, version: plan.version, ...told(tasks, to, moment.now) },
      };
    },
  };
}

/** The dry run for whoever administers the plan. */
export function previewMigration(
  environment: Environment,
  request: CommandRequest,
  planId: Uuid,
  to: string,
): Promise<PlanMigration | Refusal> {
  const load = (loading: Loading): Promise<LoadedForMigration | null> => loadForMigration(loading, planId);
  return previewPlanAct(environment, request, action, load, ({ tasks }, { now }) => told(tasks, to, now));
}

/** One plan of the tenant, and what becomes, or became, of its open tasks. */
export interface MigrationOfPlan extends PlanMigration {
  readonly plan: string;
}

/** The same for every published plan of a tenant, or the one with this code, in the system's name: each plan is an act of its own. */
export async function migratePlans(
  environment: Environment,
  tenant: Uuid,
  { to, plan: asked, dryRun }: { readonly to: string; readonly plan: string | null; readonly dryRun: boolean },
): Promise<MigrationOfPlan[]> {
  const request = systemRequest(environment, tenant, 'cli');
  const { now, today } = momentOf(environment);
  const plans = await environment.store.transaction(request.caller, today, null, async (loading) => {
    const meant = (await loading.publishedPlans()).filter(({ plan }) => asked === null || plan.code === asked);
    return Promise.all(meant.map(async ({ plan }) => ({ plan, tasks: inOrder(await loading.openTasksOfPlan(plan.id)) })));
  });
  const migrated: MigrationOfPlan[] = [];
  for (const { plan, tasks } of plans) {
    const preview = told(tasks, to, now);
    const moves = !dryRun && preview.tasks.some(({ after }) => after !== null);
    const answer = moves ? await execute(environment, migratePlan(plan.id, to), request) : null;
    if (answer !== null && isRefusal(answer)) throw new Error(`plan ${plan.code} was not migrated: ${answer.code}`);
    migrated.push({ plan: plan.code, tasks: (answer?.result ?? preview).tasks });
  }
  return migrated;
}

async function loadForMigration(loading: Loading, planId: Uuid): Promise<LoadedForMigration | null> {
  const [plan, tasks] = await Promise.all([loading.plan(planId), loading.openTasksOfPlan(planId)]);
  return plan && { ...plan, tasks: inOrder(tasks) };
}

function inOrder(tasks: readonly LoadedTask[]): LoadedTask[] {
  return tasks.toSorted((one, other) => (one.sheet.reference < other.sheet.reference ? -1 : 1));
}

function told(tasks: readonly LoadedTask[], to: string, now: Instant): PlanMigration {
  return {
    tasks: tasks.map(({ task, sheet }) => {
      const answer = migrateTask(task, to, now);
      const { reference, item, leadUnit } = sheet;
      const about = { id: task.id, reference, path: item.path, leadUnit, from: task.machineVersion, before: task.state };
      return isMapped(answer) ? { ...about, after: answer.state, blocker: null } : { ...about, after: null, blocker: answer };
    }),
  };
}

function isMapped(answer: Task | MigrationBlocker): answer is Task {
  return !('code' in answer);
}

/** Each reason once; a plan without open tasks has nothing to change. */
function blockersOf(answers: readonly (Task | MigrationBlocker)[]): Refusal['blockers'] {
  const byCode = new Map(answers.flatMap((answer) => (isMapped(answer) ? [] : [[answer.code, answer] as const])));
  return byCode.size === 0 ? [{ code: 'nothing-changes' }] : [...byCode.values()];
}
