import type { Blocker } from '#domain/refusal';
import type { Circumstances } from '#domain/task/task-act';
import type { TaskContext } from '#domain/task/task';
import type { TaskCommand } from '#domain/task/task-command';
import { localDateOf } from '#domain/time/local-date';

type OutcomeBlocker = Blocker & { readonly code: 'nothing-to-issue' | 'outcome-incomplete' | 'date-ahead' };

/** Only where the row says that somebody else signs is there anything to issue. */
export function nothingToIssue(_: TaskContext, { facts }: Circumstances): OutcomeBlocker[] {
  return facts.issuer === null ? [{ code: 'nothing-to-issue' }] : [];
}

/** What was issued has a number, a signer and a file, and was issued by today. */
export function outcomeBlockers(
  { number, signer, documents, issuedOn }: Extract<TaskCommand, { verb: 'record-outcome' }>,
  _: TaskContext,
  { now }: Pick<Circumstances, 'now'>,
): OutcomeBlocker[] {
  const whole = number.trim() !== '' && signer.trim() !== '' && documents.length > 0;
  return [
    ...(whole ? [] : [{ code: 'outcome-incomplete' } as const]),
    ...(issuedOn > localDateOf(now) ? [{ code: 'date-ahead' } as const] : []),
  ];
}
