import { stringify } from 'csv-stringify/sync';
import type { WrittenTable } from '#domain/inspection/written-table';

/** Rows that are written together. */
const ROWS = 500;

/** RFC 4180, as spreadsheets of every language open it; what begins like a formula gets an apostrophe in front (OWASP: CSV injection). */
const FORM = { record_delimiter: 'windows', escape_formulas: true } as const;

/** A table's headings and rows as CSV in UTF-8, piece by piece. */
export async function* tableToCsv({ headings, rows }: WrittenTable): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(stringify([[...headings]], { ...FORM, bom: true }));
  let waiting: (readonly string[])[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < ROWS) continue;
    yield encoder.encode(
      stringify(
        waiting.map((cells) => [...cells]),
        FORM,
      ),
    );
    waiting = [];
  }
  if (waiting.length > 0)
    yield encoder.encode(
      stringify(
        waiting.map((cells) => [...cells]),
        FORM,
      ),
    );
}
