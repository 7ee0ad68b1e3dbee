import type { UnitName } from '#application/ports/loaded';
import type { NamedSubmission, TaskDetails } from '#application/ports/queries/tasks';
import type { TaskView } from '#application/tasks/task-view';
import type { Uuid } from '#domain/ids';
import type { Role } from '#domain/organisation/capacity';
import type { Decider } from '#domain/plan/responsibility';
import type { Return, TaskFacts } from '#domain/task/task';
import { explainTiming, type ExplainedTiming } from '#domain/timing/explain-timing';

/** Who decides, by name. */
export type NamedDecider =
  { readonly kind: 'role'; readonly role: Role; readonly unit: UnitName } | { readonly kind: 'person'; readonly name: string };

/** A task as its own page shows it: with its whole history of versions, its deciders, and why it is due when it is. */
export interface TaskPage extends TaskView {
  readonly lastReturn: (Return & { readonly returnedByName: string | null }) | null;
  /** Every version, oldest first. */
  readonly submissions: readonly NamedSubmission[];
  readonly deciders: { readonly approve: NamedDecider; readonly close: NamedDecider | null };
  readonly timing: ExplainedTiming;
}

type Deciders = Pick<TaskFacts['deciders'], 'approve' | 'close'>;

/** Whom and what the page names. */
export function namedOnPage({ lastReturn }: TaskView, { approve, close }: Deciders): { people: Uuid[]; units: Uuid[] } {
  const deciders = [approve, close];
  return {
    people: [...deciders.flatMap((one) => (one?.kind === 'person' ? [one.personId] : [])), ...(lastReturn ? [lastReturn.returnedBy] : [])],
    units: deciders.flatMap((one) => (one?.kind === 'role' ? [one.unitId] : [])),
  };
}

export function taskPage(view: TaskView, { approve, close }: Deciders, details: TaskDetails): TaskPage {
  const { lastReturn } = view;
  return {
    ...view,
    lastReturn: lastReturn && { ...lastReturn, returnedByName: details.people[lastReturn.returnedBy] ?? null },
    submissions: details.submissions,
    deciders: { approve: named(approve, details), close: close && named(close, details) },
    timing: explainTiming(details.timing, details.settings),
  };
}

function named(decider: Decider, { people, units }: TaskDetails): NamedDecider {
  if (decider.kind === 'person') return { kind: 'person', name: people[decider.personId] ?? decider.personId };
  const unit = units[decider.unitId];
  if (unit === undefined) throw new Error(`the unit ${decider.unitId} decides and is not there`);
  return { kind: 'role', role: decider.role, unit };
}
