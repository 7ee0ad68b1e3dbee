import { isDeepStrictEqual } from 'node:util';
import type { Uuid } from '#domain/ids';
import { readEnvelope } from '#domain/audit/read-envelope';
import { taskAsOf, type TaskAsOf, type ToldEvent } from '#domain/task/task-as-of';
import type { Task } from '#domain/task/task';
import type { LocalDate } from '#domain/time/local-date';
import { PgAuditLog } from '#persistence/audit/pg-audit-log';
import { requestOf, type DocketWorld } from '#testing/docket-world';

interface Compared {
  readonly tasks: number;
  /** The tasks of which the log tells something else than their rows say. */
  readonly wrong: readonly { readonly log: object | null; readonly row: object | undefined }[];
}

/** Every task as the events of its stream tell it beside the task that is stored. */
export async function compareWithLog(world: DocketWorld, on: LocalDate): Promise<Compared> {
  const told = await toldTasks(world, on);
  const { caller } = requestOf(world.tenant, world.idOf('thao'));
  const stored = await world.environment.store.transaction(caller, on, null, (transaction) => transaction.tasks([...told.keys()]));
  const rows = new Map(stored.map(({ task }) => [task.id, task]));
  const pairs = [...told].map(([id, task]) => ({ log: fromLog(task), row: fromRow(rows.get(id)) }));
  return { tasks: told.size, wrong: pairs.filter(({ log, row }) => !isDeepStrictEqual(log, row)) };
}

function toldTasks({ app, tenant }: DocketWorld, on: LocalDate): Promise<Map<Uuid, TaskAsOf | null>> {
  return new PgAuditLog(app).inOneMoment(tenant, async (stored) => {
    const streams = new Map<Uuid, ToldEvent[]>();
    for await (const { stream, event } of stored.events()) {
      const [kind, id = ''] = stream.split(':');
      const read = readEnvelope(event.bytes);
      if (kind !== 'task' || !('envelope' in read)) continue;
      const said = event.payload !== null && 'bytes' in event.payload ? Buffer.from(event.payload.bytes).toString('utf8') : null;
      const payload: unknown = said === null ? undefined : JSON.parse(said);
      streams.set(id, [...(streams.get(id) ?? []), { envelope: read.envelope, payload }]);
    }
    return new Map([...streams].map(([id, events]) => [id, taskAsOf(events, on)]));
  });
}

function fromLog(task: TaskAsOf | null): object | null {
  if (task === null) return null;
  const { state, version, leadUnitId, machineVersion, fields } = task;
  return { state, version, leadUnitId, machineVersion, ...fields };
}

function fromRow(task: Task | undefined): object | undefined {
  if (task === undefined) return undefined;
  const { state, version, machineVersion, context, facts } = task;
  const { leadUnitId, graceUntil, bornLate } = facts;
  return { state, version, leadUnitId, machineVersion, ...context, graceUntil, bornLate };
}
