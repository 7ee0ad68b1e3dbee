import { nameDecider, type NamedDecider } from '#application/plans/named-decider';
import type { NamedSubmission, TaskDetails } from '#application/ports/queries/tasks';
import type { TaskView } from '#application/tasks/task-view';
import type { Uuid } from '#domain/ids';
import type { Return, TaskFacts } from '#domain/task/task';
import { explainTiming, type ExplainedTiming } from '#domain/timing/explain-timing';

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
    deciders: { approve: nameDecider(approve, details), close: close && nameDecider(close, details) },
    timing: explainTiming(details.timing, details.settings),
  };
}
