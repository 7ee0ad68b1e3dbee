import type { CellName } from '#domain/plan/proposal';
import { lettersOf } from '#plan-import/scanned-text/letters';
import type { PlacedWord, Place } from '#plan-import/scanned-text/reading-state';
import type { ScannedLine, ScannedWord } from '#plan-import/scanned-text/scanned-lines';

/** A word of a row's cell. */
export interface CellWord extends ScannedWord {
  readonly line: number;
  readonly beginsEntry: boolean;
}

/** The words of a row by cell, and what belongs to none of them, a text for each line. */
export interface RowCells {
  readonly cells: Readonly<Record<CellName, readonly CellWord[]>>;
  readonly others: readonly string[];
}

/** `number` is the row's: where it is printed, other figures in its place belong to no cell. */
export function rowCells(lines: readonly ScannedLine[], placed: readonly PlacedWord[], number: string): RowCells {
  const of = (place: Place): readonly CellWord[] =>
    placed.flatMap((one) => {
      const word = one.place === place ? lines[one.line]?.words[one.word] : undefined;
      return word === undefined || word.kind === 'bar' ? [] : [{ ...word, line: one.line, beginsEntry: one.beginsEntry }];
    });
  const numbers = of('number');
  const printed = numbers.filter(({ text }) => isNumber(text, number));
  const others = printed.length > 0 ? numbers.filter((word) => !printed.includes(word)) : [];
  const cells = {
    number: printed.length > 0 ? printed : numbers,
    content: of('content'),
    lead: of('lead'),
    coordinator: of('coordinator'),
    deliverable: of('deliverable'),
    timing: of('timing'),
  };
  return { cells, others: linesOf([...others, ...of('none')]).filter((line) => lettersOf(line) !== '') };
}

/** Whether a word prints a number: "1", "1.", "a)". */
export function isNumber(text: string, number: string): boolean {
  return text.replace(/[.)]$/u, '') === number;
}

/** The words as lines, as they were scanned. */
export function linesOf(words: readonly CellWord[]): readonly string[] {
  const lines = [...new Set(words.map(({ line }) => line))];
  return lines.map((line) => scannedOf(words.filter((word) => word.line === line))).filter((line) => line !== '');
}

export function textOf(words: readonly ScannedWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

function scannedOf(words: readonly CellWord[]): string {
  return words.flatMap(({ scanned }) => (scanned === '' ? [] : [scanned])).join(' ');
}
