import { shownNumber, type NumberForm } from '#document-reading/office/number-formats';
import type { XmlReader } from '#document-reading/office/read-xml';

/** What the cells of a sheet refer to. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly formOf: (style: number) => NumberForm;
  readonly countsFrom1904: boolean;
}

/** A sheet is at most this wide and long in any program (ECMA-376 as Excel holds it). */
const WIDEST = 16_384;
const LONGEST = 1_048_576;
/** Empty rows and cells between filled ones are kept, so that an address stays an address; but not without end. */
const MOST_EMPTY = 1000;

/** The cells of a sheet row by row, as a reader sees them: values, never formulas. Texts come as they are written, breaks included. */
export function sheetRows(parts: WorkbookParts, take: (row: string[], index: number) => void): XmlReader {
  let row: string[] = [];
  let rowIndex = -1;
  let column = -1;
  let type = 'n';
  let style = 0;
  let value = '';
  let isValue = false;
  let isHint = false;
  return {
    open: (name, attributes) => {
      if (name === 'row') {
        row = [];
        column = -1;
        rowIndex = placeIn(attributes['r'], rowIndex, LONGEST);
      } else if (name === 'c') {
        column = placeIn(columnOfAddress(attributes['r']), column, WIDEST);
        type = attributes['t'] ?? 'n';
        style = Number(attributes['s'] ?? 0);
        value = '';
      } else if (name === 'v' || name === 't') isValue = !isHint;
      else if (name === 'rPh') isHint = true;
    },
    text: (text) => {
      if (isValue) value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name === 'rPh') isHint = false;
      if (name === 'row') take(row, rowIndex);
      if (name !== 'c' || value === '') return;
      while (row.length < column && column - row.length <= MOST_EMPTY) row.push('');
      row.push(shown(value, type, style, parts));
    },
  };
}

/** The place that an address says, counted from 0; the next one where it says none, or one that no sheet has. */
function placeIn(written: string | number | undefined, previous: number, limit: number): number {
  const place = Number(written) - 1;
  return Number.isInteger(place) && place > previous && place < limit ? place : previous + 1;
}

function columnOfAddress(address: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(address ?? '')?.[0];
  return letters === undefined ? undefined : columnOf(letters);
}

/** "AB" → 28. */
export function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function shown(value: string, type: string, style: number, { strings, formOf, countsFrom1904 }: WorkbookParts): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return value;
  const number = Number(value);
  return Number.isFinite(number) ? shownNumber(number, formOf(style), countsFrom1904) : value;
}
