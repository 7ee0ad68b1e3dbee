import { randomUUID } from 'node:crypto';
import { DemoClock } from '#adapters/clock/demo-clock';
import { RandomIds } from '#adapters/ids/random-ids';
import { execute } from '#application/execute-command/execute';
import type { CommandStore, CommandTransaction, CommitResult, WriteBatch } from '#application/ports/command-store';
import { uploadDocument } from '#application/documents/upload-document';
import { actOnTask } from '#application/tasks/act-on-task';
import { isRefusal } from '#domain/refusal';
import { createDataSource } from '#persistence/connection/data-source';
import { DemoClockStore } from '#persistence/identity/demo-clock-store';
import { PgCommandStore } from '#persistence/stores/pg-command-store';
import { batchStatement } from '#persistence/write-batch/batch-statement';
import { putText } from '#testing/put-text';
import { intakeIn } from '#testing/seeded-template';

/** What a submission really sends: both floors send the same. `own` are the texts that no two submissions share. */
export interface CapturedCommand {
  readonly text: string;
  /** As array literals and texts of PostgreSQL. */
  readonly values: readonly string[];
  readonly own: { readonly taskId: string; readonly keyHash: string; readonly ids: readonly string[] };
}

class CapturingStore implements CommandStore {
  batch: WriteBatch | null = null;

  constructor(private readonly real: CommandStore) {}

  transaction: CommandStore['transaction'] = (caller, today, key, work) =>
    this.real.transaction(caller, today, key, (inner) => {
      const commit = (batch: WriteBatch): Promise<CommitResult> => inner.commit((this.batch = batch));
      return work(Object.create(inner, { commit: { value: commit } }) as CommandTransaction);
    });
}

/** Submits one task and gives the statement that wrote it. */
export async function captureSubmission(
  databaseUrl: string,
  files: string,
  tenant: string,
  personId: string,
  taskId: string,
): Promise<CapturedCommand> {
  const app = await createDataSource(databaseUrl, 'docket_app', 2).initialize();
  const platform = await createDataSource(databaseUrl, 'docket_auth', 1).initialize();
  const clock = new DemoClock(new DemoClockStore(platform));
  try {
    await clock.start((error) => {
      throw error;
    });
    const store = new CapturingStore(new PgCommandStore(app));
    const environment = { store, clock, ids: new RandomIds(), buildId: 'bench' };
    const keyHash = randomUUID().replaceAll('-', '').repeat(2);
    const request = {
      caller: { tenant, type: 'person', id: personId, onBehalfOf: null },
      ...{ callerStream: `session:${personId}`, auth: 'token', source: 'api', requestId: randomUUID(), ifMatch: null, actingAs: null },
    } as const;
    const file = await putText(intakeIn(files), tenant, 'Báo cáo');
    const upload = uploadDocument(environment.ids.next(), { ...file, name: 'bao-cao.txt', externalRef: null });
    const uploaded = await execute(environment, upload, { ...request, idempotency: null });
    if (isRefusal(uploaded)) throw new Error(JSON.stringify(uploaded));
    const submit = actOnTask(taskId, { verb: 'submit', documentIds: [uploaded.result.documentId], note: null, externalRef: null });
    const done = await execute(environment, submit, { ...request, idempotency: { keyHash, requestHash: keyHash } });
    const { batch } = store;
    if (isRefusal(done) || batch === null) throw new Error(JSON.stringify(done));
    const { text, values } = batchStatement(tenant, batch);
    const ids = [...batch.events.map(({ envelope }) => envelope.eventId), ...batch.outbox.map(({ id }) => id)];
    return { text, values: values.map(literal), own: { taskId, keyHash, ids } };
  } finally {
    clock.stop();
    await app.destroy();
    await platform.destroy();
  }
}

/** A value as text that PostgreSQL reads: what the driver would send. */
function literal(value: unknown): string {
  if (!Array.isArray(value)) return scalar(value);
  return `{${value.map((one) => (one === null || one === undefined ? 'NULL' : `"${scalar(one).replaceAll(/["\\]/g, '\\$&')}"`)).join(',')}}`;
}

function scalar(value: unknown): string {
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  if (value instanceof Date) return value.toISOString();
  return String(value);
}
