import { askRequired } from '#application/contributions/ask-required';
import type { Intent, Moment, StreamGrowth } from '#application/execute-command/command';
import type { LoadedForPublishing } from '#application/plans/loaded-for-publishing';
import type { Change } from '#application/ports/changes';
import type { Ids } from '#application/ports/ids';
import { taskGrowth } from '#application/tasks/task-growth';
import { GENESIS } from '#domain/audit/seal-event';
import { requirementOf, type Requirement } from '#domain/contribution/required-contributions';
import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import type { PlannedObligation, PlannedTask, PublicationPreview } from '#domain/plan/publication';
import { isRefusal } from '#domain/refusal';
import { decideTask } from '#domain/task/decide-task';
import { isByLaw } from '#domain/timing/statutory-term';
import { requirementsOf } from '#domain/task/requirements';
import { UNTOUCHED, type Task } from '#domain/task/task';
import { MACHINE_VERSION } from '#domain/task/task.machine';

/** Who makes tasks, and when. `capacity` is null where the system does: a period has opened. */
export interface Birthplace {
  readonly actor: Actor;
  readonly capacity: Capacity | null;
  readonly moment: Moment;
  readonly ids: Ids;
  /** The event that they answer to, if any. */
  readonly occurrenceId?: Uuid;
}

/** What comes of it, to be written at once. */
export interface Born {
  readonly growth: readonly StreamGrowth[];
  readonly changes: readonly Change[];
  readonly intents: readonly Intent[];
}

/** The obligations of a publication and their tasks. A task is born a draft and assigned at once: `assign` is its first event. */
export function bearTasks(loaded: LoadedForPublishing, { rows }: PublicationPreview, place: Birthplace): Born {
  return together(
    rows.flatMap(({ itemId, obligation }) => (obligation === null ? [] : [bearObligation(loaded, itemId, obligation, place)])),
  );
}

/** What comes of several acts, to be written at once. */
export function together(all: readonly Born[]): Born {
  return {
    growth: all.flatMap(({ growth }) => growth),
    changes: all.flatMap(({ changes }) => changes),
    intents: all.flatMap(({ intents }) => intents),
  };
}

/** One obligation of a row, with a task for each of its leads. */
export function bearObligation(loaded: LoadedForPublishing, itemId: Uuid, planned: PlannedObligation, place: Birthplace): Born {
  const { label, from, dueOn } = planned;
  const obligation = { id: place.ids.next(), planId: loaded.plan.id, itemId, label, from, dueOn, occurrenceId: place.occurrenceId ?? null };
  const created: Born = { growth: [], changes: [{ kind: 'obligation.create', obligation }], intents: [] };
  return together([created, bearTasksUnder(loaded, itemId, obligation.id, planned.tasks, place)]);
}

/** Tasks of an obligation that is there. */
export function bearTasksUnder(
  loaded: LoadedForPublishing,
  itemId: Uuid,
  obligationId: Uuid,
  tasks: readonly PlannedTask[],
  place: Birthplace,
): Born {
  return together(tasks.map((task) => bearTask(loaded, itemId, obligationId, task, place)));
}

function bearTask(
  loaded: LoadedForPublishing,
  itemId: Uuid,
  obligationId: Uuid,
  planned: PlannedTask,
  { actor, capacity, moment, ids }: Birthplace,
): Born {
  const id = ids.next();
  const { dueOn, bornLate } = planned;
  const decision = decideTask(draftOf(id, loaded, itemId, planned), { verb: 'assign' }, actor, capacity?.id ?? null, moment.now);
  if (isRefusal(decision)) throw new Error(`a newborn task refused its assignment: ${decision.code}`);
  const head = { stream: `task:${id}`, seq: 0, hash: GENESIS };
  const about = { plan: { id: loaded.plan.id }, item: { id: itemId }, obligationId };
  // Nobody has asked anything about it before.
  const asked = askRequired({ task: decision.task, sheet: about }, requirementFor(loaded, itemId), [], moment, ids);
  const birth = { obligationId, planId: loaded.plan.id, itemId, reference: planned.reference, dueOn, bornLate, createdAt: moment.now };
  return {
    growth: [
      withDate(taskGrowth({ task: decision.task, head, sheet: about }, decision, actor), { dueOn, bornLate }, loaded.plan.practice),
      ...asked.growth,
    ],
    changes: [
      { kind: 'task.create', task: decision.task, birth },
      ...planned.coLeads.map(({ unitId }): Change => ({ kind: 'task-co-lead.add', taskId: id, unitId })),
      ...planned.coordinators.map((unitId): Change => ({ kind: 'task-coordinator.add', taskId: id, unitId })),
      ...asked.changes,
    ],
    intents: [
      ...decision.intents.map((intent) => ({ stream: head.stream, kind: intent.kind, body: { taskId: id, ...intent } })),
      ...asked.intents,
    ],
  };
}

function requirementFor({ plan, items }: LoadedForPublishing, itemId: Uuid): Requirement | null {
  const item = items.find(({ id }) => id === itemId);
  return item === undefined ? null : requirementOf(item, plan.year);
}

/** The first event says the date too, and that it is for practice: the log alone tells who was late, and that it did not count. */
function withDate({ head, drafts }: StreamGrowth, date: Pick<PlannedTask, 'dueOn' | 'bornLate'>, practice: boolean): StreamGrowth {
  const told = { ...date, ...(practice && { practice }) };
  return { head, drafts: drafts.map((draft) => ({ ...draft, payload: { ...(draft.payload as object), ...told } })) };
}

function draftOf(id: Uuid, { plan, items, organisation }: LoadedForPublishing, itemId: Uuid, planned: PlannedTask): Task {
  const item = items.find((one) => one.id === itemId);
  const unit = organisation.units.find((one) => one.id === planned.unitId);
  return {
    id,
    state: 'draft',
    version: 0,
    machineVersion: MACHINE_VERSION,
    context: { ...UNTOUCHED, effectiveDueOn: planned.dueOn },
    facts: {
      leadUnitId: planned.unitId,
      leadAgencyId: planned.agencyId,
      officerSubmits: unit?.officerSubmits ?? false,
      coLeads: planned.coLeads,
      coordinators: planned.coordinators,
      planOwnerUnitId: plan.ownerUnitId,
      closePolicy: plan.closePolicy,
      nilAllowed: item?.nilAllowed ?? false,
      requirements: item === undefined ? { mode: 'open', items: [] } : requirementsOf(item.deliverables, item.issuer),
      issuer: item?.issuer ?? null,
      graceUntil: null,
      bornLate: planned.bornLate,
      // Nothing that assigning asks for.
      beginsOn: null,
      dateIsByLaw: item?.timing.rules.some(isByLaw) ?? false,
      openRequiredContributions: [],
      claimantTerms: [],
      claimantAbsences: [],
      siblings: [],
      deciders: planned.deciders,
    },
  };
}
