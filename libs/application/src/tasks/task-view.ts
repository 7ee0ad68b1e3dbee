import type { LoadedTask, TaskSheet, UnitName } from '#application/ports/loaded';
import type { Moment } from '#application/execute-command/command';
import type { Actor } from '#domain/organisation/capacity';
import { askable, viewParts, type PartsView } from '#application/tasks/parts-view';
import { levelInTurn } from '#domain/task/approvals';
import { availableActions, type AvailableAction } from '#domain/task/available-actions';
import type { Requirements } from '#domain/task/requirements';
import type { Sibling, Task, TaskContext } from '#domain/task/task';
import { claimInForce } from '#domain/task/claim';
import { confirmationsOf } from '#domain/task/confirmations';
import type { PartAction } from '#domain/task/task-part';
import type { Instant, LocalDate } from '#domain/time/local-date';
import { readTimeliness, type Timeliness } from '#domain/task/timeliness';

/** A task as it is answered: what it says, where it stands, and what this actor may do with it. Survives JSON. */
export interface TaskView extends Omit<TaskSheet, 'coLeads' | 'contributions'>, TaskContext, PartsView {
  readonly id: string;
  readonly state: Task['state'];
  readonly version: number;
  readonly machineVersion: string;
  /** Who has the task in hand today. */
  readonly claim: TaskContext['claim'];
  /** Whether a version without documents may be handed in: nothing arose. */
  readonly nilAllowed: boolean;
  readonly requirements: Requirements;
  /** Who signs what the lead only proposes; null where the lead's result is all. */
  readonly issuer: string | null;
  readonly graceUntil: LocalDate | null;
  readonly bornLate: boolean;
  readonly dateIsByLaw: boolean;
  /** The other leads of a joint task; `confirmedAt` is null until they stand by what is proposed, or handed in. */
  readonly coLeads: readonly (UnitName & { readonly confirmedAt: Instant | null })[];
  /** The other tasks of the obligation that the lead unit leads too; in the same bundle where `bundleId` is the task's. */
  readonly siblings: readonly Omit<Sibling, 'preparedBy'>[];
  readonly timeliness: Timeliness;
  /** On which level of approval the newest version is decided next; after the last approval, the last. */
  readonly levelInTurn: number;
  /** The verbs of the task, and what may be asked for: a later date, another lead. */
  readonly availableActions: readonly (AvailableAction | PartAction)[];
}

/** @param loaded as it stands after the act, where it follows one */
export function viewTask(loaded: Pick<LoadedTask, 'task' | 'sheet' | 'parts'>, actor: Actor, moment: Moment): TaskView {
  const { task, sheet } = loaded;
  const confirmations = new Map(confirmationsOf(task).map(({ unitId, confirmedAt }) => [unitId, confirmedAt]));
  return {
    id: task.id,
    state: task.state,
    version: task.version,
    machineVersion: task.machineVersion,
    nilAllowed: task.facts.nilAllowed,
    requirements: task.facts.requirements,
    issuer: task.facts.issuer,
    graceUntil: task.facts.graceUntil,
    bornLate: task.facts.bornLate,
    dateIsByLaw: task.facts.dateIsByLaw,
    ...sheet,
    ...task.context,
    coLeads: sheet.coLeads.map((unit) => ({ ...unit, confirmedAt: confirmations.get(unit.id) ?? null })),
    siblings: task.facts.siblings.map(({ preparedBy: _, ...sibling }) => sibling),
    levelInTurn: levelInTurn(task).level,
    timeliness: readTimeliness(task, moment.today),
    claim: claimInForce(task, moment.now),
    ...viewParts(loaded, actor),
    availableActions: [...availableActions(task, actor, moment.now), ...askable(loaded, actor)],
  };
}
