import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { BadCursorError, type Page, type PageRequest } from '#application/ports/queries/page';

/** A list is ordered by one column and then by a unique id, so that a page can begin right after the last row of the one before. */
export interface Keyset {
  /** SQL of the ordering value, as text that sorts like the value; null sorts last. */
  readonly order: string;
  readonly id: string;
}

interface Cursor {
  readonly sort: string;
  readonly value: string;
  readonly id: string;
}

/** What the ordering columns of a row are called in the result. */
interface KeyedRow {
  readonly keyset_value: string;
  readonly keyset_id: string;
}

/** The rows of one page, and the cursor of the next. One row more than asked tells whether there is a next page. */
export async function keysetPage<Row extends object, Sort extends string>(
  query: SelectQueryBuilder<ObjectLiteral>,
  keyset: Keyset,
  { sort, descending, limit, cursor }: PageRequest<Sort>,
): Promise<Page<Row>> {
  const direction = descending ? 'DESC' : 'ASC';
  query.addSelect(keyset.order, 'keyset_value').addSelect(keyset.id, 'keyset_id');
  query
    .orderBy(keyset.order, direction)
    .addOrderBy(keyset.id, direction)
    .limit(limit + 1);
  if (cursor !== null) {
    const { value, id } = decode(cursor, sort);
    query.andWhere(`(${keyset.order}, ${keyset.id}) ${descending ? '<' : '>'} (:keysetValue, CAST(:keysetId AS uuid))`, {
      keysetValue: value,
      keysetId: id,
    });
  }
  const rows = await query.getRawMany<Row & KeyedRow>();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const nextCursor = rows.length > limit && last ? encode({ sort, value: last.keyset_value, id: last.keyset_id }) : null;
  return { items: page.map(withoutKeys), nextCursor };
}

function withoutKeys<Row extends object>({ keyset_value: _value, keyset_id: _id, ...row }: Row & KeyedRow): Row {
  return row as Omit<Row & KeyedRow, keyof KeyedRow> as Row;
}

function encode(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.sort, cursor.value, cursor.id])).toString('base64url');
}

function decode(text: string, sort: string): Cursor {
  const parts = parsed(Buffer.from(text, 'base64url').toString());
  if (!Array.isArray(parts) || parts.length !== 3) throw new BadCursorError();
  const [madeFor, value, id] = parts as unknown[];
  if (madeFor !== sort || typeof value !== 'string' || typeof id !== 'string' || !UUID.test(id)) throw new BadCursorError();
  return { sort, value, id };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new BadCursorError();
  }
}
