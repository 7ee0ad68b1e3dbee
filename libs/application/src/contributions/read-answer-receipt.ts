import { receiptFromLog, type LoggedReceipt } from '#application/audit/receipt-from-log';
import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { LoadedContribution } from '#application/ports/loaded';
import type { AuditQueries } from '#application/ports/queries/audit-events';
import type { Uuid } from '#domain/ids';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

/** That a question was answered (biên nhận ý kiến phối hợp): with an opinion, or with a reason for giving none. */
export interface AnswerReceipt extends LoggedReceipt, LoadedContribution {}

/** The ways to answer. A question is answered once. */
const ANSWERING = ['contribution.give', 'contribution.decline'];

/** For whoever sees the question; not found while it is not answered. */
export async function readAnswerReceipt(
  environment: Environment,
  events: AuditQueries,
  request: CommandRequest,
  contributionId: Uuid,
): Promise<AnswerReceipt | Refusal> {
  const action = 'contribution.read-receipt';
  const loaded = await read(environment, request, action, 'any-capacity', (loading) => loading.contribution(contributionId));
  if (isRefusal(loaded)) return loaded;
  const { opinion, declineReason } = loaded.contribution;
  const logged = await receiptFromLog(
    events,
    request.caller.tenant,
    { stream: `contribution:${contributionId}`, actions: ANSWERING, at: 0 },
    {
      documents: opinion?.documents ?? [],
      words: { ...(opinion !== null && { opinion }), ...(declineReason !== null && { reason: declineReason }) },
    },
  );
  return logged === null ? refuse('not-found', action, null, [{ code: 'not-found' }]) : { ...logged, ...loaded };
}
