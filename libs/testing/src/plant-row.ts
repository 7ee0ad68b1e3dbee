import { randomUUID } from 'node:crypto';
import { escapeIdentifier, type Client } from 'pg';

/** Values that a check constraint wants; everything else is invented by type. */
const CHECKED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  party: { kind: 'external' },
  plan: { state: 'draft' },
  plan_proposal: { state: 'open' },
  responsibility: { decider_kind: 'person', decider_person_id: randomUUID() },
  task: { state: 'draft' },
  contribution: { state: 'requested', origin: 'lead', unit_id: randomUUID() },
  comment: { state: 'standing' },
  extension: { state: 'requested' },
  handoff: { state: 'offered' },
  calendar_day: { kind: 'off' },
};

/** A value of each type that the tables use, as PostgreSQL reads it from text. */
const INVENTED: Readonly<Record<string, () => string>> = {
  uuid: randomUUID,
  text: randomUUID,
  integer: () => '1',
  bigint: () => '1',
  boolean: () => 'true',
  date: () => '2025-02-14',
  'timestamp with time zone': () => '2025-02-10T01:00:00Z',
  bytea: () => '\\x00',
  jsonb: () => '{}',
  'text[]': () => '{}',
  'uuid[]': () => '{}',
};

/** The INSERT of one row of a tenant with invented values in every column that must have one; nothing it refers to exists. */
export interface PlantedRow {
  readonly text: string;
  readonly values: readonly string[];
}

export async function inventRow(client: Client, table: string, tenant: string): Promise<PlantedRow> {
  const { rows: columns } = await client.query<{ name: string; type: string }>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
      WHERE attrelid = format('docket.%I', $1::text)::regclass AND attnum > 0 AND NOT attisdropped AND attnotnull AND NOT atthasdef`,
    [table],
  );
  const row: Record<string, string> = Object.fromEntries(columns.map(({ name, type }) => [name, invent(table, name, type)]));
  Object.assign(row, CHECKED[table], { tenant_id: tenant });
  const names = Object.keys(row).map(escapeIdentifier).join(', ');
  const places = Object.keys(row).map((_name, index) => `$${index + 1}`);
  return { text: `INSERT INTO docket.${escapeIdentifier(table)} (${names}) VALUES (${places.join(', ')})`, values: Object.values(row) };
}

/** Puts an invented row into the table as a superuser to whom neither policies nor foreign keys apply. */
export async function plantRow(superuser: Client, table: string, tenant: string): Promise<void> {
  const { text, values } = await inventRow(superuser, table, tenant);
  await superuser.query('SET session_replication_role = replica');
  await superuser.query(text, [...values]);
  await superuser.query('RESET session_replication_role');
}

function invent(table: string, column: string, type: string): string {
  const value = INVENTED[type];
  if (!value) throw new Error(`${table}.${column} is of the type ${type}, for which no value is known`);
  return value();
}
