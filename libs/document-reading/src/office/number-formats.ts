import type { XmlReader } from '#document-reading/office/read-xml';

/** How a cell shows its number. */
export type NumberForm = 'plain' | 'date' | 'percent';

/** The formats that are numbers alone, without an entry in the file (ECMA-376-1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, NumberForm>> = { 9: 'percent', 10: 'percent' };
const BUILT_IN_DATES = [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47];

/** Colours and conditions, quoted words, escaped characters: no part of what tells a date. */
const ASIDE = /\[[^\]]*\]|"[^"]*"|\\./g;

/** Collects the formats of a workbook's cells, in the order in which cells name them. */
export function numberFormats(): { readonly reader: XmlReader; readonly formOf: (style: number) => NumberForm } {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let isCellStyles = false;
  return {
    reader: {
      open: (name, attributes) => {
        if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
        else if (name === 'cellXfs') isCellStyles = true;
        else if (name === 'xf' && isCellStyles) styles.push(Number(attributes['numFmtId'] ?? 0));
      },
      close: (name) => {
        if (name === 'cellXfs') isCellStyles = false;
      },
    },
    formOf: (style) => {
      const id = styles[style] ?? 0;
      const code = codes.get(id);
      return code === undefined ? builtIn(id) : formOfCode(code);
    },
  };
}

function builtIn(id: number): NumberForm {
  return BUILT_IN_DATES.includes(id) ? 'date' : (BUILT_IN[id] ?? 'plain');
}

function formOfCode(code: string): NumberForm {
  const bare = code.replaceAll(ASIDE, '');
  if (bare.includes('%')) return 'percent';
  return /[dmy]/iu.test(bare.replaceAll(/general/giu, '')) ? 'date' : 'plain';
}

const DAY = 86_400_000;
/** Day 0 of workbooks that count from 1900, as all do since the year 1900 was made a leap year by mistake: true from 01/03/1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FROM_1904 = 1462;

/** A number as its cell shows it; days of a date as dd/mm/yyyy, as officials write them. */
export function shownNumber(value: number, form: NumberForm, countsFrom1904: boolean): string {
  if (form === 'percent') return `${shortest(value * 100)}%`;
  const day = Math.floor(countsFrom1904 ? value + FROM_1904 : value);
  const date = new Date(DAY_ZERO + day * DAY);
  if (form === 'plain' || day < 1 || Number.isNaN(date.valueOf())) return shortest(value);
  const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split('-');
  return `${dayOfMonth ?? ''}/${month ?? ''}/${year ?? ''}`;
}

/** What the binary fraction 0.1 + 0.2 leaves behind is not shown. */
function shortest(value: number): string {
  return String(Number(value.toPrecision(15)));
}
