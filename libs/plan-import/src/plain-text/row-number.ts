import { ROMAN } from '#plan-import/table/row-kind';
import type { TextLine } from '#plan-import/plain-text/text-lines';

/** A number that may begin a row. `value` counts from 1; `alone`: nothing else is on its line. */
export interface RowNumber {
  readonly kind: 'roman' | 'arabic' | 'letter';
  readonly value: number;
  readonly alone: boolean;
  /** Written with a zero before it: "07". */
  readonly padded: boolean;
  /** With a sign behind it: "2.", "a)". */
  readonly signed: boolean;
}

const FORM = /^(?<number>[IVX]+|\d{1,3}|[a-zđ])[.)]?$/u;

/** What may follow a number on its line: a capital, or a bullet. */
const BEGINS_CONTENT = /^["“(]?\p{Lu}|^[-–+•]$/u;

/** The letters in which rows are counted; "đ" follows "d" where it is used at all. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The number with which a line begins; null where it begins with none, or goes on as no row does. */
export function numberAt(line: TextLine | undefined): RowNumber | null {
  const [first, second] = line?.words ?? [];
  const number = FORM.exec(first?.text ?? '')?.groups?.['number'];
  const valued = number === undefined ? null : valueOf(number);
  if (valued === null || (second !== undefined && !BEGINS_CONTENT.test(second.text))) return null;
  return { ...valued, alone: second === undefined, padded: number?.startsWith('0') === true, signed: first?.text !== number };
}

function valueOf(number: string): Pick<RowNumber, 'kind' | 'value'> | null {
  if (/^\d/.test(number)) return Number(number) > 0 ? { kind: 'arabic', value: Number(number) } : null;
  if (/^[IVX]/.test(number)) return ROMAN.test(number) ? { kind: 'roman', value: romanValue(number) } : null;
  const value = LETTERS.indexOf(number) + 1;
  return value > 0 ? { kind: 'letter', value } : null;
}

/** Whether a letter may follow another: the next one, or "e" after "d". */
export function letterFollows(before: number, next: number): boolean {
  return next === before + 1 || (LETTERS[before - 1] === 'd' && LETTERS[next - 1] === 'e');
}

function romanValue(number: string): number {
  const digits = Array.from(number, (digit) => ROMAN_DIGITS[digit] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
