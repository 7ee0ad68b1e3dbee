import { receiptFromLog, type LoggedReceipt } from '#application/audit/receipt-from-log';
import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { AuditQueries } from '#application/ports/queries/audit-events';
import type { NamedSubmission, TaskQueries } from '#application/ports/queries/tasks';
import type { TaskSheet } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import { handOf } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

/** That a version was handed in (biên nhận). */
export interface Receipt extends LoggedReceipt {
  readonly taskId: Uuid;
  readonly sheet: Pick<TaskSheet, 'reference' | 'plan' | 'item' | 'leadUnit'>;
  /** With the names of its files, which the log does not hold; their digests, sizes and order are those of the event. */
  readonly submission: NamedSubmission;
}

/** The ways in which a version comes to be. */
const HANDING_IN = ['task.submit', 'task.enter-for'];

/** Of version `number`, for whoever sees the task; not found where there is no such version. */
export async function readReceipt(
  environment: Environment,
  queries: { readonly tasks: TaskQueries; readonly events: AuditQueries },
  request: CommandRequest,
  taskId: Uuid,
  number: number,
): Promise<Receipt | Refusal> {
  const action = 'task.read-receipt';
  const { tenant } = request.caller;
  const seen = await read(environment, request, action, 'any-capacity', async (loading, actor, { today }) => {
    const loaded = await loading.task(taskId);
    return loaded && { sheet: loaded.sheet, reading: { personId: handOf(actor), on: today } };
  });
  if (isRefusal(seen)) return seen;
  const details = await queries.tasks.details(tenant, taskId, { people: [], units: [] }, seen.reading);
  const submission = details?.submissions.find((version) => version.number === number);
  const absent = refuse('not-found', action, null, [{ code: 'not-found' }]);
  if (submission === undefined) return absent;
  // A task's versions are counted from one, and each came with one event of its own stream.
  const event = { stream: `task:${taskId}`, actions: HANDING_IN, at: number - 1 };
  const logged = await receiptFromLog(queries.events, tenant, event, { documents: submission.documents, words: {} });
  return logged === null ? absent : { ...logged, taskId, sheet: seen.sheet, submission };
}
