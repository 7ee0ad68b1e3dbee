import type { Intent, StreamGrowth } from '#application/execute-command/command';
import type { Change } from '#application/ports/changes';
import type { Loading } from '#application/ports/command-store';
import type { LoadedOccurrence, LoadedPlan, LoadedTask } from '#application/ports/loaded';
import { moveDueDate, type Mover } from '#application/tasks/move-due-date';
import type { Uuid } from '#domain/ids';
import type { EventFacts, Occurrence } from '#domain/occurrence/occurrence';
import { eventDue, waitedBy } from '#domain/occurrence/opened-by';
import { redate, type DatedTask, type Redating } from '#domain/occurrence/redated';
import type { Blocker } from '#domain/refusal';
import type { LocalDate } from '#domain/time/local-date';
import type { WorkingDays } from '#domain/timing/working-days';

/** An obligation whose date follows from an event, with its tasks that are not closed. */
export interface DatedObligation {
  readonly id: Uuid;
  readonly itemId: Uuid;
  readonly occurrence: Occurrence;
  readonly plan: LoadedPlan;
  readonly tasks: readonly LoadedTask[];
}

/** An obligation, its date computed anew, and what becomes of its tasks. */
export interface MovingObligation {
  readonly obligation: { readonly id: Uuid; readonly tasks: readonly LoadedTask[] };
  readonly from: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly tasks: readonly Redating[];
}

/** One that answers to an event, and what stands in its way. */
export interface RedatedObligation extends MovingObligation {
  readonly blockers: readonly Blocker[];
}

/** What a change does to the dates of open tasks, and what stands in its way. */
export interface RedatingPreview {
  readonly tasks: readonly Redating[];
  readonly blockers: readonly Blocker[];
}

/** What changing did to them; `id` and `version` are those of what was changed. */
export interface Redated {
  readonly id: Uuid;
  readonly version: number;
  readonly tasks: readonly Redating[];
}

/** The obligations that answer to events. */
export async function loadDated(loading: Loading, occurrences: readonly LoadedOccurrence[]): Promise<readonly DatedObligation[]> {
  const planIds = [...new Set(occurrences.flatMap(({ answered }) => answered.map(({ planId }) => planId)))];
  const plans = new Map(
    (await Promise.all(planIds.map((planId) => loading.plan(planId)))).flatMap((plan) => (plan ? [[plan.plan.id, plan]] : [])),
  );
  const loaded = await Promise.all(
    occurrences.map(async ({ occurrence, answered }) => {
      const tasks = await loading.openTasksOf(occurrence.id);
      return answered.map(({ obligationId: id, planId, itemId }): DatedObligation => {
        const plan = plans.get(planId);
        if (plan === undefined) throw new Error(`obligation ${id} is of plan ${planId}, which is not there`);
        return { id, itemId, occurrence, plan, tasks: tasks.filter(({ sheet }) => sheet.obligationId === id) };
      });
    }),
  );
  return loaded.flat();
}

/** @param facts the event as it is, or as it should have been */
export function redateObligation(
  obligation: DatedObligation,
  facts: Pick<EventFacts, 'occurredOn' | 'dueOn'>,
  calendar: WorkingDays,
  today: LocalDate,
): RedatedObligation {
  const { plan, items } = obligation.plan;
  const item = items.find(({ id }) => id === obligation.itemId);
  if (item === undefined) throw new Error(`obligation ${obligation.id} answers to no row of its plan`);
  const rule = waitedBy(item, obligation.occurrence.kind, true);
  // Work that no row waited for was assigned with a date of its own.
  const { dueOn, missingCalendar } = rule === null ? { dueOn: facts.dueOn, missingCalendar: false } : eventDue(rule, facts, plan, calendar);
  const blockers = missingCalendar ? [{ code: 'calendar-missing', params: { row: `${plan.code} ${item.path}` } }] : [];
  const tasks = redate(obligation.tasks.map(datedTask), dueOn, today);
  return { obligation, from: facts.occurredOn, dueOn, tasks, blockers };
}

/** What the moves among them write. */
export function writeMoves(
  redated: readonly MovingObligation[],
  mover: Mover,
): { readonly growth: readonly StreamGrowth[]; readonly changes: readonly Change[]; readonly intents: readonly Intent[] } {
  const moving = redated.filter(({ tasks }) => tasks.some(({ kind }) => kind === 'moves'));
  const moved = moving.flatMap(({ obligation, tasks }) => {
    const dates = new Map(tasks.filter(({ kind }) => kind === 'moves').map(({ task, to }) => [task.id, to]));
    return obligation.tasks.flatMap((task) => {
      const to = dates.get(task.task.id);
      return to === undefined ? [] : [moveDueDate(task, to, mover)];
    });
  });
  const dates = moving.map(({ obligation, from, dueOn }): Change => ({
    kind: 'obligation.date',
    obligationId: obligation.id,
    from,
    dueOn,
  }));
  return {
    growth: moved.map(({ growth }) => growth),
    changes: [...dates, ...moved.map(({ change }) => change)],
    intents: moved.map(({ intent }) => intent),
  };
}

/** A task as its date is computed anew. */
export function datedTask({ task, sheet }: LoadedTask): DatedTask {
  return { id: task.id, reference: sheet.reference, state: task.state, dueOn: task.context.effectiveDueOn };
}
