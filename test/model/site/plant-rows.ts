import { escapeIdentifier, type Pool } from 'pg';

/** Puts rows into a table as the owner of the database, past every rule of the application. All have the keys of the first. */
export async function plantRows(owner: Pool, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).map(escapeIdentifier).join(', ');
  const target = `docket.${escapeIdentifier(table)}`;
  await owner.query(`INSERT INTO ${target} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${target}, $1::jsonb)`, [
    JSON.stringify(rows),
  ]);
}

/** The column of a name: `effectiveDueOn` is `effective_due_on`. */
export function columnOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The end of the stream of an object whose making nobody recorded. */
export const UNTOLD = { version: 0, head: `\\x${'00'.repeat(32)}` };
