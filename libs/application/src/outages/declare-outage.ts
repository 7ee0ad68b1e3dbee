import type { Command, CommandRequest, Environment, Moment } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import { read } from '#application/execute-command/read';
import { loadWorkingDays } from '#application/calendar/working-days-of';
import { organisationCapacity } from '#application/organisation/organisation-capacity';
import type { Loading } from '#application/ports/command-store';
import type { LoadedTask, OrganisationRecord } from '#application/ports/loaded';
import { taskEvent } from '#application/tasks/task-growth';
import type { Uuid } from '#domain/ids';
import { handOf, type Actor, type Capacity } from '#domain/organisation/capacity';
import { graceOf, type OutageDays } from '#domain/outage/outage';
import { isRefusal, refuse, type Blocker, type Refusal } from '#domain/refusal';
import type { LocalDate } from '#domain/time/local-date';
import type { WorkingDays } from '#domain/timing/working-days';

const action = 'outage.declare';

/** What people say of an outage. */
export interface Declaration extends OutageDays {
  readonly reason: string;
}

interface Loaded {
  readonly organisation: OrganisationRecord;
  readonly calendar: WorkingDays;
  /** Every task but drafts that fell due on its days. */
  readonly due: readonly LoadedTask[];
}

/** Which tasks it excuses, until the end of which day, and what stands in its way. */
export interface OutagePreview {
  readonly graceUntil: LocalDate | null;
  readonly tasks: readonly { readonly id: Uuid; readonly reference: string; readonly state: string; readonly dueOn: LocalDate | null }[];
  readonly blockers: readonly Blocker[];
}

export interface OutageDeclared extends OutagePreview {
  readonly id: Uuid;
  readonly version: number;
}

/**
 * Declares that nobody could submit on some days: what fell due on them and is, or was, submitted by the end of the next working day
 * is on time. One operation; no date moves, and what the clock noted stays noted.
 */
export function declareOutage(id: Uuid, declaration: Declaration): Command<Loaded, OutageDeclared> {
  return {
    action,
    target: { type: 'outage', id },
    load: (loading) => loadOutage(loading, declaration),
    standing: () => null,
    decide: (loaded, actor, moment, request) => {
      const capacity = declaring(loaded, actor, request);
      if (capacity !== null && isRefusal(capacity)) return capacity;
      const { graceUntil, excused, preview } = excuse(loaded, declaration, moment);
      if (graceUntil === null) return refuse('blocked', action, null, preview.blockers);
      const outage = { ...declaration, graceUntil, tasks: excused.length };
      const created = creation({
        action,
        type: 'outage',
        id,
        actor,
        capacity,
        after: outage,
        changes: [{ kind: 'outage.create', outage: { ...outage, id, declaredBy: handOf(actor), declaredAt: moment.now } }],
      });
      const drafts = excused.map((task) => excuseTask(task, graceUntil, id, { actor, capacity }));
      return {
        growth: [...created.growth, ...drafts.map(({ growth }) => growth)],
        changes: [...created.changes, ...drafts.map(({ change }) => change)],
        intents: [],
        result: { id, version: 1, ...preview },
      };
    },
  };
}

/** The dry run. */
export function previewOutage(environment: Environment, request: CommandRequest, days: OutageDays): Promise<OutagePreview | Refusal> {
  return read(environment, request, action, 'any-capacity', async (loading, actor, moment) => {
    const loaded = await loadOutage(loading, days);
    const capacity = declaring(loaded, actor, request);
    return capacity !== null && isRefusal(capacity) ? capacity : excuse(loaded, days, moment).preview;
  });
}

async function loadOutage(loading: Loading, { from, to }: OutageDays): Promise<Loaded> {
  const [organisation, calendar, due] = await Promise.all([
    loading.organisation(),
    loadWorkingDays(loading),
    loading.tasksDueBetween(from, to),
  ]);
  return { organisation, calendar, due };
}

/** Whoever keeps the whole administration's calendar. */
function declaring({ organisation: { units } }: Loaded, actor: Actor, request: CommandRequest): Capacity | Refusal | null {
  return organisationCapacity({ action, actor, request, unitId: null, units });
}

function excuse(
  { calendar, due }: Loaded,
  days: OutageDays,
  { today }: Moment,
): { readonly graceUntil: LocalDate | null; readonly excused: readonly LoadedTask[]; readonly preview: OutagePreview } {
  const grace = graceOf(days, today, calendar);
  if (typeof grace !== 'string') return { graceUntil: null, excused: [], preview: { graceUntil: null, tasks: [], blockers: grace } };
  const excused = due.filter(({ task }) => task.facts.graceUntil === null || task.facts.graceUntil < grace);
  const tasks = excused.map(({ task, sheet }) => {
    return { id: task.id, reference: sheet.reference, state: task.state, dueOn: task.context.effectiveDueOn };
  });
  return { graceUntil: grace, excused, preview: { graceUntil: grace, tasks, blockers: [] } };
}

function excuseTask(
  loaded: LoadedTask,
  graceUntil: LocalDate,
  outageId: Uuid,
  by: { readonly actor: Actor; readonly capacity: Capacity | null },
) {
  const { task } = loaded;
  const payload = { outageId, before: { graceUntil: task.facts.graceUntil }, after: { graceUntil } };
  const change = { kind: 'task.grace', taskId: task.id, graceUntil, expectedVersion: task.version } as const;
  return { growth: taskEvent(loaded, 'task.excuse', by, payload), change };
}
