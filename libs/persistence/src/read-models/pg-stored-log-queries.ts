import type { EntityManager } from 'typeorm';
import type { RowAsOf, StoredLogQueries, StoredStream, StoredStretch } from '#application/ports/queries/audit-events';
import { TASK_STATES, type TaskState } from '#domain/task/task';
import { HEADS_BETWEEN, ROWS_AS_OF, STREAMS_ABOUT, STREAMS_AFTER, EVENTS_BETWEEN } from '../audit/stored-log-sql.js';
import { toStoredEvent, type StoredEventRow } from '../audit/to-stored-event.js';
import { storedStream } from './stored-stream.js';
import type { TenantReader } from './tenant-reader.js';

interface StreamSize {
  stream: string;
  events: number;
}
interface Head {
  stream: string;
  seq: number;
  hash: string;
}
interface RowState {
  item_id: string;
  path: string;
  content: string;
  state: TaskState | null;
  tasks: number;
}

/** Streams that are looked at together, at most. */
const MOST_STREAMS = 2_000;

export class PgStoredLogQueries implements StoredLogQueries {
  constructor(private readonly reader: TenantReader) {}

  stretch(tenant: string, after: string | null, events: number): Promise<StoredStretch> {
    return this.reader.readOneMoment(tenant, async (manager) => {
      const sizes = await manager.query<StreamSize[]>(STREAMS_AFTER, [tenant, after ?? '', MOST_STREAMS]);
      const within = upTo(events, sizes);
      const next = within.length < sizes.length || sizes.length === MOST_STREAMS ? (within.at(-1)?.stream ?? null) : null;
      const place = [tenant, after ?? '', next];
      const rows = await manager.query<StoredEventRow[]>(EVENTS_BETWEEN, place);
      const heads = await manager.query<Head[]>(HEADS_BETWEEN, place);
      return { streams: streamsOf(rows, heads), next };
    });
  }

  streamsAbout(tenant: string, taskId: string): Promise<readonly StoredStream[]> {
    return this.reader.readOneMoment(tenant, async (manager) => {
      const streams = await manager.query<{ stream: string }[]>(STREAMS_ABOUT, [tenant, taskId]);
      const stored: StoredStream[] = [];
      for (const { stream } of streams) stored.push(...(await oneStream(manager, tenant, stream)));
      return stored;
    });
  }

  stream(tenant: string, stream: string): Promise<StoredStream | null> {
    return this.reader.read(tenant, (manager) => storedStream(manager, tenant, stream));
  }

  rowsAsOf(tenant: string, planId: string, before: string): Promise<readonly RowAsOf[]> {
    return this.reader.read(tenant, async (manager) => {
      const rows = await manager.query<RowState[]>(ROWS_AS_OF, [tenant, planId, before]);
      const byItem = Map.groupBy(rows, ({ item_id }) => item_id);
      return [...byItem].map(([itemId, states]) => {
        const count = (state: TaskState): number => states.find((one) => one.state === state)?.tasks ?? 0;
        const { path = '', content = '' } = states[0] ?? {};
        return {
          itemId,
          path,
          content,
          states: Object.fromEntries(TASK_STATES.map((state) => [state, count(state)])) as RowAsOf['states'],
        };
      });
    });
  }
}

async function oneStream(manager: EntityManager, tenant: string, stream: string): Promise<StoredStream[]> {
  const stored = await storedStream(manager, tenant, stream);
  return stored === null ? [] : [stored];
}

/** The first streams, up to the one with which they hold so many events. */
function upTo(events: number, sizes: readonly StreamSize[]): readonly StreamSize[] {
  let held = 0;
  const last = sizes.findIndex(({ events: more }) => (held += more) >= events);
  return last < 0 ? sizes : sizes.slice(0, last + 1);
}

/** A stream of which only the end is left was deleted: it stands among the others with no events. */
function streamsOf(rows: readonly StoredEventRow[], heads: readonly Head[]): readonly StoredStream[] {
  const events = Map.groupBy(rows, ({ stream }) => stream);
  const ends = new Map(heads.map((head) => [head.stream, head]));
  return [...new Set([...events.keys(), ...ends.keys()])].map((stream) => ({
    stream,
    events: (events.get(stream) ?? []).map(toStoredEvent),
    head: ends.get(stream) ?? null,
  }));
}
