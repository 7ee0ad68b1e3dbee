import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';

/** A row that carries the end of its stream in two columns. */
export type Ended<Row extends { readonly head: StreamHead }> = Omit<Row, 'head'> & { readonly version: number; readonly head: string };

export function withHead<Row extends { readonly id: Uuid; readonly version: number; readonly head: string }>(
  kind: string,
  { version, head, ...row }: Row,
): Omit<Row, 'version' | 'head'> & { readonly head: StreamHead } {
  return { ...row, head: { stream: `${kind}:${row.id}`, seq: version, hash: head } };
}

export function headOf(kind: string, id: Uuid, row: { version: number; head: string }): StreamHead {
  return { stream: `${kind}:${id}`, seq: row.version, hash: row.head };
}
