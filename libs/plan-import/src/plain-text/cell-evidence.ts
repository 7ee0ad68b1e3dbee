import type { CellName } from '#domain/plan/proposal';
import { overflow, roomLeft } from '#plan-import/plain-text/column-widths';
import type { KnownPhrases } from '#plan-import/plain-text/known-phrases';
import { TOO_NEAR } from '#plan-import/plain-text/paragraphs-of-cell';
import type { Word } from '#plan-import/plain-text/text-lines';
import { withoutBullet } from '#plan-import/plain-text/words-of-cells';
import { type Beginning, WordMarks } from '#plan-import/plain-text/word-marks';

/** What a stretch of a row's words may be: the cell of a column, of one without a meaning, or what stands below the table. */
export type StretchKind = CellName | 'other' | 'beyond';

/** What is known of the text as a whole. `wrapped`: cells are broken into lines at their column's width. */
export interface Typesetting {
  readonly wrapped: boolean;
  /** The width of each column, in the order of the cells; null where it is not known. */
  readonly widths: readonly (number | null)[];
  readonly phrases: KnownPhrases;
}

/** Whether cells end where they end, or are the beginnings of cells that a page cut: these may end anywhere. */
export type CellEnding = 'whole' | 'cut-short';

/** A cell of the row in question: words `from` to `to` (exclusive) as the column `column`. */
export interface Stretch {
  readonly column: number;
  readonly kind: StretchKind;
  readonly from: number;
  readonly to: number;
}

/** A line that ends within a cell: where the next begins, and how much room it left (null: not known). */
interface LineEnd {
  readonly at: number;
  readonly room: number | null;
}

/** What a blank cell is worth. A plan often has no coordinator, and hardly ever no lead. */
const BLANK: Readonly<Record<StretchKind, number>> = {
  number: -8,
  content: -8,
  lead: -5,
  coordinator: -2,
  deliverable: -5,
  timing: -5,
  other: -0.3,
  beyond: 0,
};

/** Where the width of a column is misjudged, every line of a long cell seems wrong: all together count no more than this. */
const MOST_OF_LINES = -8;

/** Weighs how well stretches of one row's words look like the cells of its columns; each point is evidence of about e to one. */
export class CellEvidence {
  private readonly marks: WordMarks;

  constructor(
    private readonly words: readonly Word[],
    private readonly typesetting: Typesetting,
    private readonly ending: CellEnding = 'whole',
  ) {
    this.marks = new WordMarks(words);
  }

  worth(stretch: Stretch): number {
    const { kind, from, to } = stretch;
    const beginning = this.marks.beginnings[from];
    if (from === to || beginning === undefined) return BLANK[kind] + (this.words[to]?.afterBlank === true ? 2 : 0);
    const lines =
      kind === 'beyond' ? 0 : Math.max(MOST_OF_LINES, this.worthOfLines(stretch, beginning)) - 4 * this.marks.beyondWithin(from, to);
    return this.worthOfBeginning(from, beginning) + this.worthOfEnd(stretch) + lines + this.worthOfWords(stretch, beginning);
  }

  /** A cell begins on a line of its own, with a capital. */
  private worthOfBeginning(from: number, { anew }: Beginning): number {
    const word = this.words[from];
    const letter = anew ? 0 : -5;
    if (word === undefined || from === 0) return letter;
    const figure = this.marks.isFigureOfWordBefore(from) ? -6 : 0;
    if (!word.startsLine) return letter + figure + (word.blanksBefore > 1 ? -1 : -3);
    return letter + figure + (word.apart ? 2.5 : 0) - this.typesetting.phrases.cohesion(this.words[from - 1], word);
  }

  private worthOfEnd(stretch: Stretch): number {
    if (stretch.kind === 'beyond') return 0;
    const brackets = this.marks.openBrackets(stretch.from, stretch.to);
    if (brackets < 0) return -5;
    return this.ending === 'cut-short' ? 0 : this.worthOfWholeEnd(stretch, brackets);
  }

  private worthOfWholeEnd({ column, from, to }: Stretch, brackets: number): number {
    const next = this.words[to];
    const { sign, open } = this.marks.endings[to] ?? { sign: '', open: false };
    if (open || brackets > 0) return next === undefined ? -1 : -4;
    if (sign === ';') return -7;
    const stop = sign === '.' ? 1 : 0;
    const width = this.typesetting.widths[column] ?? null;
    if (next?.startsLine !== true || width === null) return stop;
    const room = roomLeft({ line: this.marks.widthOf(this.marks.lineStart(from, to), to), next: next.width }, width);
    return stop + (room > TOO_NEAR ? 0.7 : room < -TOO_NEAR ? -0.7 : 0);
  }

  /** Within a cell a line ends where the next word would not have fitted, or where an entry or a paragraph ends. */
  private worthOfLines(stretch: Stretch, beginning: Beginning): number {
    const { column, from, to } = stretch;
    const width = this.typesetting.widths[column] ?? null;
    let worth = 0;
    let start = from;
    for (let at = from + 1; at <= to; at += 1) {
      if (at < to && this.words[at]?.startsLine !== true) continue;
      const line = this.marks.widthOf(start, at);
      if (width !== null) worth -= Math.min(3, Math.max(0, overflow(line, width)) * 20);
      const room = width === null ? null : roomLeft({ line, next: this.words[at]?.width ?? 0 }, width);
      if (at < to) worth += this.worthOfLineEnd(stretch, beginning, { at, room });
      start = at;
    }
    return worth;
  }

  private worthOfLineEnd({ kind, from }: Stretch, first: Beginning, { at, room }: LineEnd): number {
    const next = this.marks.beginnings[at];
    const ending = this.marks.endings[at];
    if (next === undefined || ending === undefined) return 0;
    const apart = this.words[at]?.apart === true ? -2.5 : 0;
    if (next.bullet) return apart + worthOfBullet(kind, ending.sign, next, first);
    if (next.label !== null) return apart + worthOfLabel(kind, this.marks.beginnings[from]?.label ?? null);
    const entry = { anew: next.anew && !ending.open, sign: ending.sign };
    const agency = entry.anew ? worthOfNameWithin(kind, ending.sign, next) : 0;
    if (!this.typesetting.wrapped) return apart + agency + (/[;:,]/u.test(ending.sign) ? 0 : -2);
    return apart + worthOfBreak(entry, room, agency);
  }

  private worthOfWords({ kind, from, to }: Stretch, beginning: Beginning): number {
    switch (kind) {
      case 'content':
        return (to - from < 3 ? -1.5 : 0) + (beginning.label === null ? 0 : -4);
      case 'lead':
      case 'coordinator':
        return worthAsAgencies(kind, beginning) - 2 * this.marks.strangersWithin(from, to);
      case 'deliverable':
        return worthAsResult(beginning) - 2 * this.marks.personsWithin(from, to);
      case 'timing':
        return this.typesetting.phrases.isTime(withoutBullet(this.marks.textOf(from, to))) ? 5 : -3;
      case 'other':
        return beginning.person ? 3 : -2.5;
      case 'beyond':
        return beginning.beyond ? 4 : this.words[from]?.text.startsWith('(') === true ? -8 : -5;
      case 'number':
        return BLANK.number;
    }
  }
}

function worthAsAgencies(kind: 'lead' | 'coordinator', { agency, label }: Beginning): number {
  if (!agency) return -2.5;
  if (label !== 'lead') return 3;
  return kind === 'lead' ? 4 : 0;
}

function worthAsResult({ document, otherResult, agency, time, person }: Beginning): number {
  if (person) return -3;
  if (document) return 3;
  if (otherResult) return 2;
  return agency ? -3 : time ? -4 : 0;
}

/** A bullet within a cell: in a list, and of what the cell holds. */
function worthOfBullet(kind: StretchKind, sign: string, next: Beginning, first: Beginning): number {
  const inList = first.bullet || first.label !== null || sign === ':';
  const closed = sign === '.' ? -2 : sign === ';' ? 0.5 : -0.5;
  const isStranger = kind === 'timing' || ((kind === 'content' || kind === 'deliverable') && next.agency);
  return (inList ? 0 : -2) + closed + (isStranger ? -2.5 : 0);
}

/** "Đơn vị phối hợp: …" stands below "Đơn vị chủ trì: …", and hardly elsewhere. */
function worthOfLabel(kind: StretchKind, first: 'lead' | 'coordinator' | null): number {
  return kind === 'lead' && first !== null ? 1 : -2;
}

/** An agency or a person that begins a line within a cell, where no list goes on. Persons are of columns without a meaning. */
function worthOfNameWithin(kind: StretchKind, sign: string, { agency, person }: Beginning): number {
  if (person) return kind === 'other' ? 0 : -2;
  if (!agency || sign === ';') return 0;
  return kind === 'lead' || kind === 'coordinator' ? -1 : -1.5;
}

/** A line that was broken within a cell; `anew`: what follows could begin an entry or a sentence. */
function worthOfBreak({ anew, sign }: { readonly anew: boolean; readonly sign: string }, room: number | null, agency: number): number {
  if (room === null) return agency - (anew && sign === '.' ? 1 : 0);
  if (room <= TOO_NEAR) return agency / 2;
  if (anew && sign === ';') return 0;
  return agency + (anew && /[.:]/u.test(sign) ? -1.5 : -1.5 - 10 * Math.min(room, 0.3));
}
