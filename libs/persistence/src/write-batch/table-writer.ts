import type { StreamHead } from '#domain/audit/stream-head';

/** How a value travels: as an element of an array parameter of this type. Arrays travel as JSON. */
export type ColumnType =
  'uuid' | 'text' | 'integer' | 'bigint' | 'boolean' | 'date' | 'timestamptz' | 'bytea' | 'jsonb' | 'text[]' | 'uuid[]';

/** One column: its name, its type, and its value in one item. */
export type Column<Item> = readonly [name: string, type: ColumnType, value: (item: Item) => unknown];

/**
 * How items of one kind reach one table. `insert` adds rows; `insert-missing` those that are not there yet; `save` updates the row with the same `key` where all `guards`
 * still hold; `save-any` updates as many rows as have the `key`, none too. `stream` names the item's audit stream: its new end is written to `version` and `head`.
 */
export interface TableWriter<Item> {
  readonly table: string;
  readonly mode: 'insert' | 'insert-missing' | 'save' | 'save-any';
  readonly columns: readonly Column<Item>[];
  readonly key?: readonly Column<Item>[];
  readonly guards?: readonly Column<Item>[];
  readonly stream?: (item: Item) => string;
  /** The columns that hold the stream's end; `version` and `head` unless said otherwise. */
  readonly endsIn?: readonly [number: string, hash: string];
  /** A column that goes up by one with every update: for rows without a stream. */
  readonly counter?: string;
}

/** The tenant is the first parameter of every batch. */
export const TENANT_TYPE = 'uuid';
const TENANT = `$1::${TENANT_TYPE}`;

/** Collects the values of one statement; the text names them `$1, $2 …`, so that equal shapes give equal texts. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

/** One common table expression; `guarded` is how many rows it must touch (its `RETURNING` is counted), null for any. */
export interface Step {
  readonly sql: string;
  readonly guarded: number | null;
}

export function writeStep<Item>(
  writer: TableWriter<Item>,
  items: readonly Item[],
  heads: ReadonlyMap<string, StreamHead>,
  parameters: Parameters,
): Step {
  const columns = [...writer.columns, ...headColumns(writer, heads)];
  const key = writer.key ?? [];
  const guards = (writer.guards ?? []).map(([name, type, value]): Column<Item> => [`guard_${name}`, type, value]);
  const travelling = [...key, ...guards, ...columns];
  const arrays = travelling.map(([, type, value]) =>
    parameters.add(
      items.map((item) => travel(type, value(item))),
      `${travelType(type)}[]`,
    ),
  );
  const source = `unnest(${arrays.join(', ')}) AS u(${travelling.map(([name]) => name).join(', ')})`;

  if (writer.mode === 'insert' || writer.mode === 'insert-missing') {
    const names = columns.map(([name]) => name).join(', ');
    const whereMissing = writer.mode === 'insert' ? '' : ' ON CONFLICT DO NOTHING';
    return {
      sql: `INSERT INTO ${writer.table} (tenant_id, ${names}) SELECT ${TENANT}, ${columns.map(arrive).join(', ')} FROM ${source}${whereMissing}`,
      guarded: null,
    };
  }
  const where = [
    `t.tenant_id = ${TENANT}`,
    ...key.map(([name]) => `t.${name} = u.${name}`),
    ...guards.map(([name]) => `t.${name.slice('guard_'.length)} = u.${name}`),
  ];
  const counted = writer.counter === undefined ? [] : [`${writer.counter} = t.${writer.counter} + 1`];
  const set = [...columns.map((column) => `${column[0]} = ${arrive(column)}`), ...counted].join(', ');
  return {
    sql: `UPDATE ${writer.table} t SET ${set} FROM ${source} WHERE ${where.join(' AND ')} RETURNING 1`,
    guarded: writer.mode === 'save-any' ? null : items.length,
  };
}

function headColumns<Item>(writer: TableWriter<Item>, heads: ReadonlyMap<string, StreamHead>): Column<Item>[] {
  const stream = writer.stream;
  if (!stream) return [];
  const end = (item: Item): StreamHead => {
    const head = heads.get(stream(item));
    if (!head) throw new Error(`${writer.table} changes, but its stream ${stream(item)} did not grow`);
    return head;
  };
  const [number, hash] = writer.endsIn ?? ['version', 'head'];
  return [
    [number, 'integer', (item) => end(item).seq],
    [hash, 'bytea', (item) => Buffer.from(end(item).hash, 'hex')],
  ];
}

function isArray(type: ColumnType): type is 'text[]' | 'uuid[]' {
  return type.endsWith('[]');
}

function travelType(type: ColumnType): string {
  return isArray(type) ? 'jsonb' : type;
}

function travel(type: ColumnType, value: unknown): unknown {
  return (type === 'jsonb' || isArray(type)) && value !== null ? JSON.stringify(value) : value;
}

function arrive<Item>([name, type]: Column<Item>): string {
  return isArray(type) ? `ARRAY(SELECT jsonb_array_elements_text(u.${name}))::${type}` : `u.${name}`;
}
