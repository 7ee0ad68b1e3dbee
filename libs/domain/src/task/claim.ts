import { isAbsentOn } from '#domain/organisation/absence';
import { isValidOn } from '#domain/organisation/validity';
import type { Claim, Task } from '#domain/task/task';
import { localDateOf, type Instant } from '#domain/time/local-date';

/** Who has the task in hand; null where nobody has, where whoever had it works in the lead unit no longer, and while they are away. */
export function claimInForce(
  { context: { claim }, facts: { claimantTerms, claimantAbsences } }: Pick<Task, 'context' | 'facts'>,
  now: Instant,
): Claim | null {
  const today = localDateOf(now);
  return claimantTerms.some((term) => isValidOn(term, today)) && !isAbsentOn(claimantAbsences, today) ? claim : null;
}
