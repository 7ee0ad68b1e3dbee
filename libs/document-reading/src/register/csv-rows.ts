import { CsvError, parse } from 'csv-parse/sync';
import { UnreadableRegister } from '#document-reading/register/unreadable-register';

/** What parts the columns, by how often it does where several could. Excel writes semicolons where the comma parts decimals. */
const DELIMITERS = [';', ',', '\t', '|'] as const;
/** Excel's own line before the table. */
const SAID = /^sep=(.)\r?\n/u;

/** The rows of a text in columns (RFC 4180, and what programs make of it), in UTF-8 with or without a byte order mark. @throws UnreadableRegister `unreadable` */
export function csvRows(bytes: Buffer): string[][] {
  const text = bytes.toString('utf8').replace(/^\ufeff/u, '');
  const said = SAID.exec(text);
  const table = said === null ? text : text.slice(said[0].length);
  try {
    return parse(table, {
      delimiter: said?.[1] ?? delimiterOf(table),
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: false,
    });
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableRegister('unreadable', error);
    throw error;
  }
}

/** The one that stands most often in the first lines, outside quotes. */
function delimiterOf(table: string): string {
  const start = table.slice(0, 10_000).replaceAll(/"[^"]*"/gu, '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: start.split(delimiter).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).delimiter;
}
