import type { Intent, StreamGrowth } from '#application/execute-command/command';
import { bearObligation, bearTasksUnder, together, type Birthplace, type Born } from '#application/plans/bear-tasks';
import type { RowToCorrect } from '#application/plans/correction/row-to-correct';
import type { Change } from '#application/ports/changes';
import type { LoadedTask } from '#application/ports/loaded';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import { systemDoes, type SystemAct } from '#application/tasks/system-does';
import { moveDueDate } from '#application/tasks/move-due-date';
import { taskEvent } from '#application/tasks/task-growth';
import type { Uuid } from '#domain/ids';
import type { Capacity } from '#domain/organisation/capacity';
import { fieldsIn, type RowFields } from '#domain/plan/correction/correction';
import type { CorrectionEffect } from '#domain/plan/correction/correction-effect';

/** Who corrects, and when. */
export interface Corrector extends Birthplace {
  readonly capacity: Capacity;
}

/** Why a row reads otherwise now: the fields that do, and the correction or amendment that says so. */
export interface RowChanged {
  readonly reason: string;
  readonly after: RowFields;
  readonly by: { readonly correctionId: Uuid } | { readonly amendmentId: Uuid };
}

/**
 * What a correction or amendment writes of obligations and tasks. A task that stays is told of it in its own stream, by its new date or by
 * the fields that read otherwise now. The second person need not be one who assigns: tasks end and open by the system, as when a period opens.
 */
export function writeEffect(row: RowToCorrect, change: RowChanged, effect: CorrectionEffect, place: Corrector): Born {
  const { actor, capacity, moment } = place;
  const { reason } = change;
  const tasks = new Map(row.obligations.flatMap((one) => one.tasks).map((loaded) => [loaded.task.id, loaded]));
  const taskOf = (id: Uuid): LoadedTask => {
    const found = tasks.get(id);
    if (found === undefined) throw new Error(`task ${id} is not of the row that is corrected`);
    return found;
  };
  const loaded = {
    ...row.loaded,
    items: row.loaded.items.map((item) => (item.id === row.item.id ? { ...item, ...change.after } : item)),
  };

  const moving = effect.redated.flatMap((one) => one.tasks.filter(({ kind }) => kind === 'moves'));
  const moved = moving.map(({ task, to }) => moveDueDate(taskOf(task.id), to, { actor, capacity, reason }));
  const movedIds = new Set(moving.map(({ task }) => task.id));
  const told = effect.remaining.filter(({ task }) => !movedIds.has(task.id)).map(({ task }) => tell(taskOf(task.id), change, place));
  const ended = effect.ended.map(({ task }) =>
    systemDoes(taskOf(task.id), { verb: 'end', outcome: 'ended-by-amendment', reason }, moment.now),
  );
  const opened = effect.opened.map(({ obligationId, obligation }) => {
    const bornOf = occurrenceOf(row, obligationId);
    const where = { ...place, actor: SYSTEM_ACTOR, capacity: null, ...(bornOf !== null && { occurrenceId: bornOf }) };
    if (obligationId === null) return bearObligation(loaded, row.item.id, obligation, where);
    return bearTasksUnder(loaded, row.item.id, obligationId, obligation.tasks, where);
  });
  const followed = effect.redated.map(({ tasks: _moved, ...obligation }): Change => ({ kind: 'obligation.follow', ...obligation }));
  const joined = effect.remaining.flatMap(({ task, newCoordinators }) =>
    newCoordinators.map((unitId): Change => ({ kind: 'task-coordinator.add', taskId: task.id, unitId })),
  );
  return together([
    { growth: [], changes: [...followed, ...joined], intents: [] },
    ...moved.map(single),
    ...told.map(single),
    ...ended.map(ofSystem),
    ...opened,
  ]);
}

function occurrenceOf({ obligations }: RowToCorrect, obligationId: Uuid | null): Uuid | null {
  return obligations.find(({ id }) => id === obligationId)?.occurrenceId ?? null;
}

interface Single {
  readonly growth: StreamGrowth;
  readonly change: Change;
  readonly intent: Intent;
}

const single = ({ growth, change, intent }: Single): Born => ({ growth: [growth], changes: [change], intents: [intent] });

/** One act of the system, to be written with others. */
export const ofSystem = ({ growth, changes, intents }: SystemAct): Born => ({ growth: [growth], changes, intents });

/** The task's own record that its row reads otherwise now. */
function tell(loaded: LoadedTask, { reason, after, by }: RowChanged, corrector: Corrector): Single {
  const { task, head, partsVersion } = loaded;
  return {
    growth: taskEvent(loaded, 'task.correct', corrector, { reason, ...by, fields: fieldsIn(after) }),
    change: { kind: 'task.save', task, expectedVersion: task.version, expectedParts: partsVersion },
    intent: { stream: head.stream, kind: 'notify', body: { taskId: task.id, verb: 'correct', audience: 'lead-unit' } },
  };
}
