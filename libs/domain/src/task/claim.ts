import { isValidOn } from '#domain/organisation/validity';
import type { Claim, Task } from '#domain/task/task';
import { localDateOf, type Instant } from '#domain/time/local-date';

/** Who has the task in hand; null where nobody has, and where whoever had it works in the lead unit no longer. */
export function claimInForce(
  { context: { claim }, facts: { claimantTerms } }: Pick<Task, 'context' | 'facts'>,
  now: Instant,
): Claim | null {
  return claimantTerms.some((term) => isValidOn(term, localDateOf(now))) ? claim : null;
}
