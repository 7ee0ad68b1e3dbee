import type { Command, CommandRequest, Environment } from '#application/execute-command/command';
import { planCapacity } from '#application/plans/plan-capacity';
import { planEvent } from '#application/plans/plan-event';
import { previewPlanAct } from '#application/plans/preview-plan-act';
import type { Loading } from '#application/ports/command-store';
import type { LoadedPlan, LoadedTask } from '#application/ports/loaded';
import { systemDoes } from '#application/tasks/system-does';
import type { Uuid } from '#domain/ids';
import { previewClosing, type ClosingPreview, type OpenTask, type SaidEnds } from '#domain/plan/close-plan';
import type { PlanItem } from '#domain/plan/plan';
import { decidePlanMove } from '#domain/plan/plan-state';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

const action = 'plan.close';

interface LoadedForClosing extends LoadedPlan {
  readonly tasks: readonly LoadedTask[];
}

/** Why a plan is closed, and how everything ends that is open in it. */
export interface Closing {
  readonly reason: string;
  readonly ends: SaidEnds;
}

export interface PlanClosed extends ClosingPreview {
  readonly planId: Uuid;
  readonly version: number;
  readonly state: string;
}

/** Closes a published plan. Every open task ends with it, in its own stream, under the same cause; no later period opens. */
export function closePlan(planId: Uuid, { reason, ends }: Closing): Command<LoadedForClosing, PlanClosed> {
  return {
    action,
    target: { type: 'plan', id: planId },
    load: (loading) => loadForClosing(loading, planId),
    standing: ({ plan }) => ({ version: plan.version, state: plan.state }),
    decide: ({ plan, head, items, tasks }, actor, moment, request) => {
      const capacity = planCapacity(action, plan.state, actor, plan.ownerUnitId, request);
      if (isRefusal(capacity)) return capacity;
      if (reason.trim() === '') return refuse('invalid', action, plan.state, [{ code: 'reason-missing' }]);
      const preview = previewClosing(
        tasks.map((task) => openTask(task, items)),
        ends,
      );
      const move = decidePlanMove('close', plan, capacity, preview.blockers);
      if (isRefusal(move)) return move;

      const version = plan.version + 1;
      const endOf = new Map(preview.tasks.map(({ id, end }) => [id, end]));
      const ended = tasks.map((task) => {
        const end = endOf.get(task.task.id) ?? null;
        if (end === null) throw new Error(`task ${task.task.id} was let through without an end`);
        return systemDoes(task, { verb: 'end', outcome: end, reason }, moment.now);
      });
      const closed = planEvent(plan, {
        action,
        actor,
        capacity,
        to: move.to,
        payload: { reason, rows: { ...ends.rows }, tasks: { ...ends.tasks }, ended: preview.tasks.length },
      });
      return {
        growth: [{ head, drafts: [closed] }, ...ended.map(({ growth }) => growth)],
        changes: [
          { kind: 'plan.save', plan: { ...plan, state: move.to }, expectedVersion: plan.version },
          ...ended.flatMap(({ changes }) => changes),
        ],
        intents: ended.flatMap(({ intents }) => intents),
        result: { planId, version, state: move.to, ...preview },
      };
    },
  };
}

/** The dry run for whoever administers the plan. */
export function previewClosingOf(
  environment: Environment,
  request: CommandRequest,
  planId: Uuid,
  ends: SaidEnds,
): Promise<ClosingPreview | Refusal> {
  const load = (loading: Loading): Promise<LoadedForClosing | null> => loadForClosing(loading, planId);
  return previewPlanAct(environment, request, action, load, ({ tasks, items }) =>
    previewClosing(
      tasks.map((task) => openTask(task, items)),
      ends,
    ),
  );
}

async function loadForClosing(loading: Loading, planId: Uuid): Promise<LoadedForClosing | null> {
  const [plan, tasks] = await Promise.all([loading.plan(planId), loading.openTasksOfPlan(planId)]);
  if (plan === null) return null;
  const position = new Map(plan.items.map(({ id }, index) => [id, index]));
  const inOrder = tasks.toSorted((a, b) => {
    const rows = (position.get(a.sheet.item.id) ?? 0) - (position.get(b.sheet.item.id) ?? 0);
    return rows === 0 ? (a.sheet.reference < b.sheet.reference ? -1 : 1) : rows;
  });
  return { ...plan, tasks: inOrder };
}

function openTask({ task, sheet }: LoadedTask, items: readonly PlanItem[]): OpenTask {
  const rules = items.find(({ id }) => id === sheet.item.id)?.timing.rules ?? [];
  return {
    id: task.id,
    reference: sheet.reference,
    path: sheet.item.path,
    leadUnit: sheet.leadUnit,
    state: task.state,
    isSubmitted: task.context.submission !== null,
    dueOn: task.context.effectiveDueOn,
    nilAllowed: task.facts.nilAllowed,
    isContinuous: task.context.effectiveDueOn === null && rules.some(({ kind }) => kind === 'continuous'),
  };
}
