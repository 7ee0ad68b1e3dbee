import type { EntityManager } from 'typeorm';
import type { StoredStream } from '#application/ports/queries/audit-events';
import { streamStatement } from '../audit/audit-log-sql.js';
import { toStoredEvent, type StoredEventRow } from '../audit/to-stored-event.js';

interface StreamRowRead extends StoredEventRow {
  head_seq: number | null;
  head_hash: string | null;
}

/** A stream with its stored end, both of one moment; null where it has no events. */
export async function storedStream(manager: EntityManager, tenant: string, stream: string): Promise<StoredStream | null> {
  const { text, values } = streamStatement(stream);
  const rows = await manager.query<StreamRowRead[]>(text, [tenant, ...values]);
  const [end] = rows;
  if (end === undefined) return null;
  const head = end.head_seq !== null && end.head_hash !== null ? { stream, seq: end.head_seq, hash: end.head_hash } : null;
  return { stream, events: rows.map(toStoredEvent), head };
}
