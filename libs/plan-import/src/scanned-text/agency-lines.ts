import { lettersOf } from '#plan-import/scanned-text/letters';
import { likenessOf } from '#plan-import/scanned-text/likeness';
import { restoredAgency } from '#plan-import/scanned-text/restore-agency';
import { type CellWord, textOf } from '#plan-import/scanned-text/row-cells';
import { PART_LABELS } from '#plan-import/scanned-text/vocabulary/agencies';

/** The agencies of a scanned cell, a line for each, labels as they should stand; `isSure` where every name is a known one. */
export interface AgencyLines {
  readonly lines: readonly string[];
  readonly isSure: boolean;
}

/** "Đơn vị chủ trì:" has four words. */
const LABEL_WORDS = 4;
const LABEL_LIKE = 0.82;

export function agencyLines(words: readonly CellWord[]): AgencyLines {
  const lines: string[] = [];
  let isSure = !words.some(isRubbish);
  for (const entry of entriesOf(words)) {
    const label = labelOf(entry);
    const text = withoutMarksAround(textOf(label === null ? entry : entry.slice(LABEL_WORDS)));
    if (label !== null) lines.push(label);
    if (lettersOf(text) === '') continue;
    const restored = restoredAgency(text);
    isSure &&= restored !== null;
    lines.push(`- ${restored ?? text}`);
  }
  return { lines, isSure };
}

/** What is neither a word nor a mark of punctuation may be what is left of a name. */
function isRubbish({ kind, text }: CellWord): boolean {
  return kind === 'noise' && !/^[-–—_•.,;:~'’"]+$/u.test(text);
}

/** Names begin where the reading found one, and behind a semicolon. */
function entriesOf(words: readonly CellWord[]): readonly (readonly CellWord[])[] {
  const entries: CellWord[][] = [];
  for (const word of words.filter(({ kind }) => kind === 'word')) {
    const entry = entries.at(-1);
    if (entry === undefined || word.beginsEntry || entry.at(-1)?.text.endsWith(';') === true) entries.push([word]);
    else entry.push(word);
  }
  return entries;
}

function labelOf(entry: readonly CellWord[]): string | null {
  if (entry.length < LABEL_WORDS) return null;
  const letters = lettersOf(textOf(entry.slice(0, LABEL_WORDS)));
  return PART_LABELS.find((label) => likenessOf(letters, lettersOf(label)) >= LABEL_LIKE) ?? null;
}

/** Without bullets, closing marks, and the "và" before the last name of a list. */
function withoutMarksAround(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[\s.;:,]+$/u, '')
    .replace(/^v[aà] (?=c)/iu, '');
}
