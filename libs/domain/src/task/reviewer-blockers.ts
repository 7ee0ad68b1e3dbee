import type { Actor } from '#domain/organisation/capacity';
import type { Blocker } from '#domain/refusal';
import type { Task } from '#domain/task/task';
import { rightsIn } from '#domain/task/task-rights';

/**
 * Why somebody cannot be asked to review: nobody of the administration today, barred by separation of duties, or a decider there already.
 *
 * @param person with every capacity that they have today in their own right
 */
export function reviewerBlockers(person: Actor, task: Task): readonly Blocker[] {
  if (person.capacities.length === 0) return [{ code: 'person-unknown' }];
  const { permitted, bar } = rightsIn(['decider:approve'], task, person);
  if (bar !== null) return [{ code: 'reviewer-barred' }];
  return permitted.length > 0 ? [{ code: 'reviews-already' }] : [];
}
