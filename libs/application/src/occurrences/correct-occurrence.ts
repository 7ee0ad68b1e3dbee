import type { Command, CommandRequest, Environment, Moment } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import { read } from '#application/execute-command/read';
import { eventCapacity } from '#application/occurrences/event-capacity';
import type { Change } from '#application/ports/changes';
import type { Loading } from '#application/ports/command-store';
import type { LoadedOccurrence, LoadedPlan, LoadedTask } from '#application/ports/loaded';
import { moveDueDate } from '#application/tasks/move-due-date';
import type { Uuid } from '#domain/ids';
import { eventDue, waitedBy } from '#domain/occurrence/opened-by';
import { redate, type Redating } from '#domain/occurrence/redated';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Blocker, type Refusal } from '#domain/refusal';
import { yearOf, type LocalDate } from '#domain/time/local-date';
import type { WorkingDays } from '#domain/timing/working-days';

const action = 'occurrence.correct';

/** The event as it should have been registered. */
export interface EventCorrection {
  readonly occurredOn: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly reason: string;
}

/** What a correction does to the dates of the event's open tasks. */
export interface CorrectionPreview {
  readonly tasks: readonly Redating[];
  readonly blockers: readonly Blocker[];
}

/** What correcting did. */
export interface Corrected extends CorrectionPreview {
  readonly id: Uuid;
  readonly version: number;
}

interface Answered extends LoadedOccurrence {
  readonly plans: readonly LoadedPlan[];
  readonly tasks: readonly LoadedTask[];
  readonly calendar: WorkingDays;
}

/** What a correction comes to: the new date of each obligation with what becomes of its tasks. */
interface Correction {
  readonly capacity: Capacity;
  readonly obligations: readonly { readonly id: Uuid; readonly dueOn: LocalDate | null; readonly tasks: readonly Redating[] }[];
  readonly blockers: readonly Blocker[];
}

/** Corrects the date of an event, or until when it is asked for: moves the future dates that follow from it, and no past one. */
export function correctOccurrence(id: Uuid, correction: EventCorrection): Command<Answered, Corrected> {
  return {
    action,
    target: { type: 'occurrence', id },
    load: (loading) => loadAnswered(loading, id),
    standing: ({ occurrence }) => ({ version: occurrence.version, state: null }),
    decide: (answered, actor, moment, request) => {
      const { occurrence, head } = answered;
      const decided = correctionOf(answered, correction, actor, moment, request);
      if (isRefusal(decided)) return decided;
      const { capacity, obligations, blockers } = decided;
      if (blockers.length > 0) return refuse('blocked', action, null, blockers);
      const { occurredOn, dueOn, reason } = correction;
      const corrected = draftEvent({
        action,
        actor,
        capacity,
        target: { type: 'occurrence', id },
        versionBefore: occurrence.version,
        versionAfter: occurrence.version + 1,
        payload: {
          reason,
          before: { occurredOn: occurrence.occurredOn, dueOn: occurrence.dueOn },
          after: { occurredOn, dueOn },
        },
      });
      const moving = obligations.filter(({ tasks }) => tasks.some(({ kind }) => kind === 'moves'));
      const moved = moving.flatMap(({ dueOn: to, tasks }) =>
        tasks
          .filter(({ kind }) => kind === 'moves')
          .map(({ task }) => moveDueDate(loadedTask(answered, task.id), to, { actor, capacity, reason })),
      );
      const changes: Change[] = [
        { kind: 'occurrence.date', occurrenceId: id, occurredOn, dueOn, expectedVersion: occurrence.version },
        ...moving.map((one): Change => ({ kind: 'obligation.date', obligationId: one.id, from: occurredOn, dueOn: one.dueOn })),
        ...moved.map(({ change }) => change),
      ];
      return {
        growth: [{ head, drafts: [corrected] }, ...moved.map(({ growth }) => growth)],
        changes,
        intents: moved.map(({ intent }) => intent),
        result: { id, version: occurrence.version + 1, tasks: obligations.flatMap(({ tasks }) => tasks), blockers: [] },
      };
    },
  };
}

/** The dry run: which dates would move, and which stay because they are past. Nothing is written. */
export function previewCorrection(
  environment: Environment,
  request: CommandRequest,
  id: Uuid,
  correction: EventCorrection,
): Promise<CorrectionPreview | Refusal> {
  return read(environment, request, action, 'any-capacity', async (loading, actor, moment) => {
    const answered = await loadAnswered(loading, id);
    if (answered === null) return null;
    const decided = correctionOf(answered, correction, actor, moment, request);
    return isRefusal(decided) ? decided : { tasks: decided.obligations.flatMap(({ tasks }) => tasks), blockers: decided.blockers };
  });
}

async function loadAnswered(loading: Loading, id: Uuid): Promise<Answered | null> {
  const [loaded, tasks, calendar] = await Promise.all([loading.occurrence(id), loading.openTasksOf(id), loading.calendar()]);
  if (loaded === null) return null;
  const planIds = [...new Set(loaded.answered.map(({ planId }) => planId))];
  const plans = await Promise.all(planIds.map((planId) => loading.plan(planId)));
  return { ...loaded, tasks, calendar, plans: plans.filter((plan) => plan !== null) };
}

function correctionOf(
  answered: Answered,
  { occurredOn, dueOn }: EventCorrection,
  actor: Actor,
  { today }: Moment,
  request: CommandRequest,
): Correction | Refusal {
  const { occurrence, plans, tasks, calendar } = answered;
  const capacity = eventCapacity(action, actor, occurrence.unitId, plans, request);
  if (isRefusal(capacity)) return capacity;
  const blockers: Blocker[] = [];
  if (occurredOn === occurrence.occurredOn && dueOn === occurrence.dueOn) blockers.push({ code: 'nothing-changes' });
  if (Math.abs(yearOf(occurredOn) - yearOf(today)) > 1) blockers.push({ code: 'date-implausible' });
  const obligations = answered.answered.map(({ obligationId, planId, itemId }) => {
    const plan = plans.find((one) => one.plan.id === planId);
    const item = plan?.items.find((one) => one.id === itemId);
    const rule = item === undefined ? null : waitedBy(item, occurrence.kind, true);
    if (plan === undefined || item === undefined || rule === null)
      throw new Error(`obligation ${obligationId} answers to no row that waits`);
    const due = eventDue(rule, { occurredOn, dueOn }, plan.plan, calendar);
    if (due.missingCalendar) blockers.push({ code: 'calendar-missing', params: { row: `${plan.plan.code} ${item.path}` } });
    const own = tasks.filter(({ sheet }) => sheet.obligationId === obligationId);
    return { id: obligationId, dueOn: due.dueOn, tasks: redate(own.map(datedTask), due.dueOn, today) };
  });
  return { capacity, obligations, blockers };
}

function datedTask({ task, sheet }: LoadedTask): {
  id: Uuid;
  reference: string;
  state: LoadedTask['task']['state'];
  dueOn: LocalDate | null;
} {
  return { id: task.id, reference: sheet.reference, state: task.state, dueOn: sheet.effectiveDueOn };
}

function loadedTask({ tasks }: Answered, id: Uuid): LoadedTask {
  const loaded = tasks.find(({ task }) => task.id === id);
  if (loaded === undefined) throw new Error(`task ${id} moves, and was not loaded`);
  return loaded;
}
