import { MOST_REGISTER_CELLS, type RegisterFault, type RegisterTable } from '#domain/document/register';
import { printedText } from '#domain/plan/printed-text';
import { withoutMarks } from '#domain/timing/without-marks';

/** The heading of a table stands within these rows. */
const HEADING_WITHIN = 50;

/** What follows is compared without marks. */
const UNITS =
  /^(?:ten )?(?:(?:don vi(?! tinh)|co quan|dia phuong)(?:$|[ ,/(][^:]*$)|(?:xa|phuong)(?:[ ,/]+(?:xa|phuong|thi tran|dac khu))*$)/u;
const PERIOD_OF_ROW = /^(?:ky|ky bao cao|thang|quy|tuan|nam|giai doan|thoi gian)$/u;
const LOOKS_LIKE_PERIOD = /^(?:thang|quy|ky|nam|tuan|\d{1,2} ?thang|q\d|t\d)\b|^\d{1,2}[/.-]\d{4}$|^\d{4}$/u;
const NO_PERIOD = /^(?:tong\b|cong$|ty le|ti le|ghi chu|stt$|tt$|%|xep (?:loai|hang))/u;
const NO_UNIT = /^(?:(?:tong(?: cong| so)?|cong|ty le|ti le)[ :]*$|\(?(?:\d{1,3}|[a-z])\)?$)/u;
/** What is not there is said in these words, by a nought or by a line; "không phát sinh" is an answer. */
const NOT_GIVEN = /^(?:|(?:khong|chua)(?: (?:co|nop|gui|bao cao))*|0+(?:[.,]0+)? ?%?|[-–—_.]+)$/u;

/** Where the columns of a table stand. `period` null: each further column is a period of its own. */
interface Heading {
  readonly row: number;
  readonly unit: number;
  readonly period: number | null;
}

/**
 * The table of a sheet: a column of units and a column for each period, or a list with a unit and a period in each row. A cell gives what is
 * owed unless it is empty or says that it is not there; a row of a list gives it where no column stands behind the two. The table ends with
 * an empty row: what stands below it are signatures.
 */
export function registerTable(rows: readonly (readonly string[])[]): RegisterTable | RegisterFault {
  const printed = rows.map((row) => row.map(printedText));
  const heading = headingOf(printed);
  if (heading === null) return 'no-table';
  const columns = printed[heading.row] ?? [];
  const below = rowsOfUnits(printed.slice(heading.row + 1), heading.unit);
  const table = heading.period === null ? byColumns(columns, heading.unit, below) : byRows(columns, heading.unit, heading.period, below);
  if (table.periods.length === 0) return 'no-periods';
  if (table.units.length === 0) return 'no-units';
  return table.units.length * table.periods.length > MOST_REGISTER_CELLS ? 'too-large' : table;
}

function headingOf(rows: readonly (readonly string[])[]): Heading | null {
  const near = rows.slice(0, HEADING_WITHIN).map((row) => row.map(withoutMarks));
  const named = near.findIndex((row) => row.some((cell) => UNITS.test(cell)) && row.filter((cell) => cell !== '').length > 1);
  if (named !== -1) {
    const row = near[named] ?? [];
    const unit = row.findIndex((cell) => UNITS.test(cell));
    const period = row.findIndex((cell, column) => column !== unit && PERIOD_OF_ROW.test(cell));
    return { row: named, unit, period: period === -1 ? null : period };
  }
  const dated = near.findIndex(([, ...others]) => {
    const said = others.filter((cell) => cell !== '');
    return said.length > 0 && said.every((cell) => LOOKS_LIKE_PERIOD.test(cell) || NO_PERIOD.test(cell));
  });
  return dated === -1 ? null : { row: dated, unit: 0, period: null };
}

function rowsOfUnits(rows: readonly (readonly string[])[], unit: number): readonly (readonly string[])[] {
  const first = rows.findIndex(isFilled);
  if (first === -1) return [];
  const end = rows.findIndex((row, index) => index > first && !isFilled(row));
  return rows.slice(first, end === -1 ? undefined : end).filter((row) => {
    const name = withoutMarks(row[unit] ?? '');
    return name !== '' && !NO_UNIT.test(name);
  });
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell !== '');
}

function byColumns(heading: readonly string[], unit: number, rows: readonly (readonly string[])[]): RegisterTable {
  const columns = [...heading.entries()].filter(([column, name]) => column > unit && name !== '' && !NO_PERIOD.test(withoutMarks(name)));
  const units = rows.map((row) => ({
    name: row[unit] ?? '',
    given: columns.filter(([column]) => isGiven(row[column])).map(([, period]) => period),
  }));
  return { periods: distinct(columns.map(([, period]) => period)), units };
}

function byRows(heading: readonly string[], unit: number, period: number, rows: readonly (readonly string[])[]): RegisterTable {
  const answer = heading.findIndex((name, column) => column > Math.max(unit, period) && name !== '' && !NO_PERIOD.test(withoutMarks(name)));
  const periods = distinct(rows.map((row) => row[period] ?? '').filter((one) => one !== ''));
  const units = rows.map((row) => ({
    name: row[unit] ?? '',
    given: (answer === -1 || isGiven(row[answer])) && row[period] ? [row[period]] : [],
  }));
  return { periods, units };
}

function isGiven(cell = ''): boolean {
  return !NOT_GIVEN.test(withoutMarks(cell).replaceAll(/[!.;:]+$/gu, ''));
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
