import { DOCUMENT_TYPES, type DocumentTypeName } from '#domain/document/document-type';
import { parseDocumentNumber } from '#domain/document/document-number';
import type { PageBox, PrintedLine } from '#domain/document/extracted-text';
import type { ReadField } from '#domain/document/read-field';
import { readSigner } from '#domain/document/read-signer';
import { isLocalDate, type LocalDate } from '#domain/time/local-date';

/** What a document says of itself (Nghị định 30/2020, Điều 8: thể thức); null where it is not found. */
export interface ReadMetadata {
  readonly type: ReadField<DocumentTypeName> | null;
  /** Number and symbol as printed. */
  readonly number: ReadField<string> | null;
  readonly issuedOn: ReadField<LocalDate> | null;
  /** The agency that issued it, in its own words. */
  readonly issuer: ReadField<string> | null;
  /** What it is about (trích yếu). */
  readonly subject: ReadField<string> | null;
  readonly signer: ReadField<string> | null;
}

/** The head of a document ends within these lines: agency, motto, number, place and date, type, subject. */
const HEAD = 40;

const NUMBER = /^Số\s*:?\s*(?<number>\d[^\s,;]*(?:\s*[/-]\s*[^\s,;]+)*)/iu;
/** Place and day stand on a line of their own; a day within a sentence is another document's. */
const DATE = /^(?:\p{L}[\p{L}\s.'–-]{1,40},\s*)?ngày\s*(?<day>\d{1,2})\s*tháng\s*(?<month>\d{1,2})\s*năm\s*(?<year>\d{4})\.?$/iu;
const MOTTO = /^(cộng h[òo][àa] xã hội chủ nghĩa việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc|đảng cộng sản việt nam)/iu;
/** "Về việc …" above a text, "V/v …" below the number of a công văn. */
const ABOUT = /^(?:về việc|v\/v:?)\s+/iu;

/** Reads the head and the signature of a document from its lines, in reading order. */
export function readMetadata(lines: readonly PrintedLine[]): ReadMetadata {
  const head = lines.slice(0, HEAD);
  const number = firstOf(head, readNumber);
  const title = firstOf(head, readTitle);
  return {
    number,
    issuedOn: firstOf(head, readDate),
    type: title ?? typeOfNumber(number),
    issuer: readIssuer(head, number),
    subject: readSubject(head, title),
    signer: readSigner(lines),
  };
}

function firstOf<Value>(lines: readonly PrintedLine[], read: (text: string) => Value | null): ReadField<Value> | null {
  for (const line of lines) {
    const value = read(line.text);
    if (value !== null) return { value, line };
  }
  return null;
}

function readNumber(text: string): string | null {
  const printed = NUMBER.exec(text)?.groups?.['number'];
  return printed === undefined ? null : (parseDocumentNumber(printed)?.printed ?? null);
}

function readDate(text: string): LocalDate | null {
  const { day, month, year } = DATE.exec(text)?.groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}

/** The type stands in capitals on a line of its own. */
function readTitle(text: string): DocumentTypeName | null {
  return DOCUMENT_TYPES.find(({ name }) => name.toLocaleUpperCase('vi') === text.trim())?.name ?? null;
}

function typeOfNumber(number: ReadField<string> | null): ReadField<DocumentTypeName> | null {
  if (number === null) return null;
  const parsed = parseDocumentNumber(number.value);
  return parsed && { value: parsed.type, line: number.line };
}

/** Beginning further to the right than this, as a fraction of the page, a line stands under the motto and not under the agency. */
const RIGHT_HALF = 0.45;

/** The agency is the last line in capitals above its number that is not the motto; above it stands whom it belongs to. */
function readIssuer(head: readonly PrintedLine[], number: ReadField<string> | null): ReadField<string> | null {
  const above = number === null ? [] : head.slice(0, head.indexOf(number.line));
  const line = above.findLast(({ text, box }) => isInCapitals(text) && !MOTTO.test(text) && (box?.left ?? 0) < RIGHT_HALF);
  return line === undefined ? null : { value: line.text, line };
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toLocaleUpperCase('vi');
}

function readSubject(head: readonly PrintedLine[], title: ReadField<DocumentTypeName> | null): ReadField<string> | null {
  const named = head.findIndex(({ text }) => ABOUT.test(text));
  const first = named === -1 && title !== null ? head.indexOf(title.line) + 1 : named;
  const line = head[first];
  if (line === undefined || line.text === '') return null;
  const more = head.slice(first + 1);
  const end = more.findIndex((next) => !goesOn(line, next));
  const lines = [line, ...more.slice(0, end === -1 ? 0 : end)];
  return {
    value: lines
      .map(({ text }) => text)
      .join(' ')
      .replace(ABOUT, ''),
    line,
  };
}

/** A printed subject goes on in shorter lines that are centred below its first. */
function goesOn(first: PrintedLine, next: PrintedLine): boolean {
  if (first.box === null || next.box === null) return false;
  return Math.abs(centreOf(first.box) - centreOf(next.box)) < 0.02 && next.box.width < Math.min(0.6, first.box.width);
}

function centreOf({ left, width }: PageBox): number {
  return left + width / 2;
}
