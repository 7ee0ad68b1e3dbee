import { EVERYTHING } from '#application/audit/everything';
import { verifyStored } from '#application/audit/read-event';
import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { AuditListItem, AuditQueries } from '#application/ports/queries/audit-events';
import type { NamedSubmission, TaskQueries } from '#application/ports/queries/tasks';
import type { TaskSheet } from '#application/ports/loaded';
import type { AuditEnvelope } from '#domain/audit/event';
import type { Digest, Uuid } from '#domain/ids';
import { handOf } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';
import { receiptCode } from '#domain/task/receipt-code';

/** That a version was handed in (biên nhận): what the log says of it, so that it can be held against the log at any later time. */
export interface Receipt {
  readonly code: string;
  readonly taskId: Uuid;
  readonly sheet: Pick<TaskSheet, 'reference' | 'plan' | 'item' | 'leadUnit'>;
  /** With the names of its files, which the log does not hold; their digests, sizes and order are those of the event. */
  readonly submission: NamedSubmission;
  readonly event: AuditEnvelope;
  readonly eventHash: Digest;
  /** Whoever handed it in, and the unit for which they did, as these are called now. */
  readonly actorName: string | null;
  readonly unitName: string | null;
  /** Whether the event, its stream and the version still agree, at this moment. */
  readonly verdict: 'intact' | 'tampered';
}

/** The ways in which a version comes to be. */
const HANDING_IN = ['task.submit', 'task.enter-for'];

const FIRST_PAGE = { limit: 200, cursor: null, sort: 'time', descending: false } as const;

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
  const absent = refuse('not-found', action, null, [{ code: 'not-found' }]);
  const seen = await read(environment, request, action, 'any-capacity', async (loading, actor, { today }) => {
    const loaded = await loading.task(taskId);
    return loaded && { sheet: loaded.sheet, reading: { personId: handOf(actor), on: today } };
  });
  if (isRefusal(seen)) return seen;
  const details = await queries.tasks.details(tenant, taskId, { people: [], units: [] }, seen.reading);
  const submission = details?.submissions.find((version) => version.number === number);
  const { items } = await queries.events.list(tenant, { ...EVERYTHING, stream: [`task:${taskId}`], action: HANDING_IN }, FIRST_PAGE);
  // A task's versions are counted from one, and each came with one event of its own stream.
  const told = items[number - 1];
  if (submission === undefined || told === undefined || told.envelope === null) return absent;
  const { envelope, hash, actorName, unitName } = told;
  const verdict = await verdictOn(queries.events, tenant, told, submission);
  const { reference, plan, item, leadUnit } = seen.sheet;
  const code = receiptCode(hash);
  return {
    code,
    taskId,
    sheet: { reference, plan, item, leadUnit },
    submission,
    event: envelope,
    eventHash: hash,
    actorName,
    unitName,
    verdict,
  };
}

async function verdictOn(
  events: AuditQueries,
  tenant: Uuid,
  { eventId, envelope }: AuditListItem,
  { documents }: NamedSubmission,
): Promise<Receipt['verdict']> {
  const stored = await events.streamOf(tenant, eventId);
  if (stored === null || envelope === null) return 'tampered';
  const { event, chain } = verifyStored(tenant, eventId, stored);
  const agrees =
    envelope.documents.length === documents.length &&
    envelope.documents.every(({ digest, size }, at) => digest === documents[at]?.digest && size === String(documents[at].size));
  return event === 'intact' && chain === 'intact' && agrees ? 'intact' : 'tampered';
}
