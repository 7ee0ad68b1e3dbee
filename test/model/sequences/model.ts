import type { Uuid } from '#domain/ids';
import { handOf, type Actor } from '#domain/organisation/capacity';
import { officerTerms } from '#domain/organisation/officer-terms';
import type { Membership } from '#domain/organisation/membership';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';
import { availableActions } from '#domain/task/available-actions';
import type { Sibling, Task } from '#domain/task/task';
import { claimInForce } from '#domain/task/claim';
import { decideTask, type Decision } from '#domain/task/decide-task';
import { reviewerBlockers } from '#domain/task/reviewer-blockers';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';
import { verbsOf } from '#domain/task/task-verbs';
import { systemMay } from '#domain/task/task-rights';
import type { Instant } from '#domain/time/local-date';

/** What is asked, as a request carries it. */
export interface Asked {
  readonly actor: Actor;
  readonly command: TaskCommand;
  /** The version that is said to have been seen; null where the system acts. */
  readonly version: number | null;
  readonly actingAs: Uuid | null;
}

/** The model's own copy of one task: what the pure rules make of it, and of nothing else. Everything is in ids. */
export class TaskModel {
  constructor(
    public task: Task,
    private readonly memberships: readonly Membership[],
    /** Somebody with what they are on the day, by their id; without any capacity where they are nobody. */
    private readonly personToday: (personId: Uuid, now: Instant) => Actor,
  ) {}

  beside(siblings: readonly Sibling[]): void {
    this.task = { ...this.task, facts: { ...this.task.facts, siblings } };
  }

  /** What must be answered. Changes nothing. */
  expect({ actor, command, version, actingAs }: Asked, now: Instant): Decision | Refusal {
    const action = `task.${command.verb}`;
    if (version !== null && version !== this.task.version) return refuse('stale', action, this.task.state, [{ code: 'stale' }]);
    const decision = decideTask(this.task, command, actor, actingAs, now);
    if (isRefusal(decision)) return decision;
    const foreign = this.foreignDocuments(command, actor);
    if (foreign.length > 0) return refuse('invalid', action, this.task.state, foreign);
    const unfit = command.verb === 'add-reviewer' ? reviewerBlockers(this.personToday(command.personId, now), this.task) : [];
    if (unfit.length > 0) return refuse('invalid', action, this.task.state, unfit);
    const after = this.settled(decision.task);
    if (command.verb === 'forward' && claimInForce(after, now) === null) {
      return refuse('invalid', action, this.task.state, [{ code: 'not-an-officer' }]);
    }
    return { ...decision, task: after };
  }

  /** The verbs that can be done now, each by whoever may. */
  free(actors: readonly Actor[], now: Instant): Map<TaskVerb, Actor[]> {
    const free = new Map<TaskVerb, Actor[]>();
    for (const actor of actors) {
      for (const { verb, enabled } of availableActions(this.task, actor, now)) {
        if (enabled) free.set(verb, [...(free.get(verb) ?? []), actor]);
      }
    }
    return free;
  }

  /** The verbs of its state that the system may do by some rule. */
  systems(): TaskVerb[] {
    return verbsOf(this.task.state).filter((verb) => systemMay(verb, this.task));
  }

  /** Whoever claims it has terms in the lead unit, and who is added coordinates; nothing else of the facts follows from an act. */
  private settled(task: Task): Task {
    const { claim } = task.context;
    const claimantTerms = claim === null ? [] : officerTerms(this.memberships, task.facts.leadUnitId, claim.personId);
    const coordinators = task.context.addedCoordinators.map(({ unitId }) => unitId);
    return { ...task, facts: { ...task.facts, claimantTerms, coordinators } };
  }

  /** All files are of the lead unit: others name those alone that they uploaded, or that stand on the task already. */
  private foreignDocuments(command: TaskCommand, actor: Actor): { readonly code: string }[] {
    const { facts, context } = this.task;
    const named = 'documents' in command ? (command.documents ?? []) : [];
    if (actor.capacities.some(({ unitId }) => unitId === facts.leadUnitId)) return [];
    const onTask = [...(context.proposal?.documents ?? []), ...(context.submission?.documents ?? [])].map(({ documentId }) => documentId);
    const foreign = named.filter(({ documentId, uploadedBy }) => uploadedBy !== actor.id && !onTask.includes(documentId));
    return foreign.map(() => ({ code: 'document-of-another-unit' }));
  }
}

/** Who acted, as the log names them. */
export function namedInLog(actor: Actor, decision: Decision | null): object {
  const capacity = decision?.capacity ?? null;
  return {
    type: actor.type,
    id: actor.id,
    unitId: capacity?.unitId ?? null,
    role: capacity?.role ?? null,
    onBehalfOf: actor.type === 'service' && handOf(actor) !== actor.id ? handOf(actor) : null,
  };
}
