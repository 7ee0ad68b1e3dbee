import { isLegible, lettersOf } from '#plan-import/scanned-text/letters';

/** A word of a scan, between blanks and column lines. */
export interface ScannedWord {
  readonly text: string;
  /** What the scan has for it: the whole where it ran into the next word, whose own is then empty. */
  readonly scanned: string;
  readonly letters: string;
  /** `bar`: the line between two columns; `noise`: nothing that could be a word. */
  readonly kind: 'word' | 'bar' | 'noise';
  readonly isLegible: boolean;
  /** Where it begins in its line, in characters. */
  readonly at: number;
  /** Whether a bullet stands before it. */
  readonly afterBullet: boolean;
  /** The word behind it in the line, whatever column it is of; null at the end. */
  readonly next: string | null;
  /** Characters from here to the next column line or the end of the line. */
  readonly room: number;
}

export interface ScannedLine {
  readonly text: string;
  readonly words: readonly ScannedWord[];
  /** Whether an empty line stands before it. */
  readonly afterBlank: boolean;
}

/** Scanners read the line between two columns as one of these where it stands alone. */
const BAR = /^[|[\]{}¦]$/u;

/** A dash or an underscore, alone or before a word. */
const BULLET = /^[-–—_•]/u;

/** The lines of a scanned text that are not empty, in their words. */
export function scannedLines(text: string): readonly ScannedLine[] {
  const printed = text.normalize('NFC').split(/\r\n?|[\n\f\v]/u);
  return printed.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const above = printed[index - 1];
    return [{ text: line.trim(), words: wordsOf(line.trim()), afterBlank: above === undefined || above.trim() === '' }];
  });
}

function wordsOf(line: string): readonly ScannedWord[] {
  const parts = [...line.matchAll(PART)];
  const ends = columnEnds(parts, line.length);
  return parts.map(({ 0: text, index: at }, place): ScannedWord => {
    const before = parts[place - 1]?.[0] ?? '';
    return {
      text,
      scanned: scannedAt(parts, place),
      letters: lettersOf(text),
      kind: kindOf(text),
      isLegible: isLegible(text),
      at,
      afterBullet: BULLET.test(text) || isBulletAlone(before),
      next: parts[place + 1]?.[0] ?? null,
      room: (ends[place] ?? line.length) - at,
    };
  });
}

/** For each part of a line where the next column line stands behind it, or the line ends. */
function columnEnds(parts: readonly RegExpExecArray[], lineEnd: number): readonly number[] {
  const ends: number[] = [];
  let end = lineEnd;
  for (const { 0: text, index } of parts.toReversed()) {
    ends.push(end);
    if (BAR.test(text)) end = index;
  }
  return ends.reverse();
}

/** Column lines, and words between blanks; a word of time that ran into the one before it is a word of its own. */
const PART = /[|¦]|[^\s|¦]+?(?<=\p{Ll})(?=(?:Theo|Trước|Truoc|Tháng|Thang|Thường|Thuong|Quý|Khi)(?:\s|$))|[^\s|¦]+/gu;

function scannedAt(parts: readonly RegExpExecArray[], place: number): string {
  const [before, here, next] = [parts[place - 1], parts[place], parts[place + 1]];
  if (here === undefined || runsInto(before, here)) return '';
  return runsInto(here, next) ? here[0] + (next?.[0] ?? '') : here[0];
}

/** Whether no blank stands between two words. */
function runsInto(one: RegExpExecArray | undefined, other: RegExpExecArray | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.index + one[0].length === other.index && kindOf(one[0]) === 'word' && kindOf(other[0]) === 'word';
}

function isBulletAlone(text: string): boolean {
  return /^[-–—_•]$/u.test(text);
}

/** One letter alone is noise; one figure may be a number. */
function kindOf(text: string): ScannedWord['kind'] {
  if (BAR.test(text)) return 'bar';
  const letters = lettersOf(text);
  if (/^\p{N}+$/u.test(letters)) return 'word';
  return letters.length < 2 || letters.length * 2 < text.replace(/[.,;:()]+$/u, '').length ? 'noise' : 'word';
}
