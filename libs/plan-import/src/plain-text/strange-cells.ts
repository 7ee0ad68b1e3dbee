import type { StretchKind, Typesetting } from '#plan-import/plain-text/cell-evidence';
import { overflow, roomLeft } from '#plan-import/plain-text/column-widths';
import type { RowCut } from '#plan-import/plain-text/cut-row';
import { TOO_NEAR } from '#plan-import/plain-text/paragraphs-of-cell';
import type { Word } from '#plan-import/plain-text/text-lines';
import { type Beginning, WordMarks } from '#plan-import/plain-text/word-marks';
import { withoutBullet } from '#plan-import/plain-text/words-of-cells';

/** A place where a cell may begin, for all that its line and the one above show. */
interface Seam {
  readonly at: number;
  /** How plainly something new begins: 1 a bullet below a bullet, 2 a line below a line, 3 after a full stop or where bullets begin or end. */
  readonly strength: 1 | 2 | 3;
}

/** A row with its cut; `ends` as in the cut. */
export interface CutRow {
  readonly words: readonly Word[];
  readonly cut: RowCut;
}

/** Looks at cells that are cut as well as can be, for what may be wrong with them all the same. */
export class StrangeCells {
  private readonly marks: WordMarks;

  constructor(
    private readonly row: CutRow,
    private readonly kinds: readonly StretchKind[],
    private readonly typesetting: Typesetting,
  ) {
    this.marks = new WordMarks(row.words);
  }

  /** Whether a cell does not look like what its column holds, or like one that ends before or behind its end. */
  isStrange(column: number): boolean {
    const [from, to] = [this.start(column), this.end(column)];
    const kind = this.kinds[column];
    const first = this.marks.beginnings[from];
    if (from === to || first === undefined) return kind === 'content';
    if (this.isBroken(from, to) || this.isTooWide(column)) return true;
    switch (kind) {
      case 'content':
        return !first.anew || this.hasSeam(column) || this.endsWithName(from, to) || this.endsOnFullLine(column);
      case 'lead':
      case 'coordinator':
        return !first.agency || this.isStrangeList(column);
      case 'timing':
        return !this.isTime(from, to) || this.hasAgencyLine(from, to) || this.hasSeam(column);
      case 'deliverable':
        return this.isStrangeResult(from, first) || this.hasAgencyLine(from, to) || this.hasSeam(column);
      default:
        return this.hasSeam(column);
    }
  }

  /** Whether words are left behind the last cell that do not look like what stands below a table. */
  hasStrangeRest(): boolean {
    const end = this.end(this.kinds.length - 1);
    return end < this.row.words.length && this.marks.beginnings[end]?.beyond !== true;
  }

  /**
   * Whether a cell that is blank, or beside a column without a meaning, may be otherwise: what is merged over several rows is printed
   * once, and nobody knows how the texts of such a column begin, but persons and blanks that the text has.
   */
  isUnsure(column: number): boolean {
    const [from, to] = [this.start(column), this.end(column)];
    if (from === to && this.kinds[column] === 'coordinator') return this.row.words[to]?.afterBlank !== true;
    if (this.kinds[column] === 'timing' && this.isTime(from, to)) return false;
    return [column - 1, column + 1].some((beside) => this.kinds[beside] === 'other' && !this.isKnownOther(beside));
  }

  private isKnownOther(column: number): boolean {
    const [from, to] = [this.start(column), this.end(column)];
    return from === to ? this.row.words[to]?.afterBlank === true : this.marks.beginnings[from]?.person === true;
  }

  private isTime(from: number, to: number): boolean {
    return this.typesetting.phrases.isTime(withoutBullet(this.marks.textOf(from, to)));
  }

  /** A result that begins like an agency, or in the middle of a line and like nothing known. */
  private isStrangeResult(from: number, { agency, document, otherResult }: Beginning): boolean {
    return agency || (this.beginsInLine(from) && !document && !otherResult);
  }

  /** A bracket that is not closed, an end that wants more, or the beginning of what stands below the table. */
  private isBroken(from: number, to: number): boolean {
    const ending = this.marks.endings[to];
    const isLast = to === this.row.words.length;
    if (this.marks.openBrackets(from, to) !== 0 || (!isLast && (ending?.open === true || ending?.sign === ';'))) return true;
    if (this.beginsInLine(to) && this.marks.strangersWithin(from, to) > 0) return true;
    return this.row.words.some(({ startsLine }, at) => at > from && at < to && startsLine && this.marks.beginnings[at]?.beyond === true);
  }

  /** A cell that begins in the middle of a line. */
  private beginsInLine(from: number): boolean {
    return from > 0 && this.row.words[from]?.startsLine === false;
  }

  /** Whether a line of a cell is longer than its column is wide. */
  private isTooWide(column: number): boolean {
    const width = this.typesetting.wrapped ? (this.typesetting.widths[column] ?? null) : null;
    const [from, to] = [this.start(column), this.end(column)];
    return (
      width !== null &&
      this.row.words.some((_, at) => {
        const endsLine = at >= from && at < to && (at + 1 === to || this.row.words[at + 1]?.startsLine === true);
        return endsLine && overflow(this.marks.widthOf(this.marks.lineStart(from, at + 1), at + 1), width) > 0;
      })
    );
  }

  /** A last line that begins with a capital of a word that stands in no other sentence: a name, hardly the content's. */
  private endsWithName(from: number, to: number): boolean {
    const at = this.marks.lineStart(from, to);
    const word = this.row.words[at];
    if (at === from || word === undefined || !/^\p{Lu}/u.test(word.text) || this.marks.endings[at]?.open === true) return false;
    return !/^\p{Lu}/u.test(this.row.words[at - 1]?.text ?? '') && !this.typesetting.phrases.isWithinLines(word);
  }

  /** A content that ends by chance where its line is full, and no agency behind it. */
  private endsOnFullLine(column: number): boolean {
    const next = this.kinds[column + 1];
    const end = this.end(column);
    return (next === 'deliverable' || next === 'other') && end < this.row.words.length && this.roomAt(this.start(column), end) < -TOO_NEAR;
  }

  /** Whether an agency begins a line behind the first, where no sentence goes on. */
  private hasAgencyLine(from: number, to: number): boolean {
    return this.row.words.some(({ startsLine }, at) => at > from && at < to && startsLine && this.beginsAgencyAt(at));
  }

  /**
   * Whether lead and coordinator, side by side, are parted where they could as well be parted elsewhere. Where one of them is blank,
   * the other may be the one that is printed, unless the text has the blank. `plainLists`: somewhere in the text agencies stand below
   * one another without any sign.
   */
  isPairUnsure(plainLists: boolean): boolean {
    const pair = this.pair();
    if (pair === null) return false;
    const [start, border, end] = pair;
    const seams = this.seams(start, end);
    const others = seams.filter(({ at }) => at !== border);
    if (border === start || border === end) return this.row.words[border]?.afterBlank !== true;
    if (this.row.words[border]?.apart === true) return false;
    const strength = seams.find(({ at }) => at === border)?.strength ?? 0;
    return strength < (plainLists ? 3 : 2) || others.some((other) => other.strength >= strength);
  }

  /** Whether agencies stand below one another without any sign, beside the one border that there must be. */
  hasPlainList(): boolean {
    const pair = this.pair();
    return pair !== null && this.seams(pair[0], pair[2]).filter(({ strength }) => strength === 2).length > 1;
  }

  /** Where the agencies begin, where the border between them is, and where they end; null where they are not side by side. */
  private pair(): readonly [number, number, number] | null {
    const first = this.kinds.findIndex((kind) => kind === 'lead' || kind === 'coordinator');
    const second = this.kinds[first] === 'lead' ? 'coordinator' : 'lead';
    if (first === -1 || this.kinds[first + 1] !== second) return null;
    return [this.start(first), this.end(first), this.end(first + 1)];
  }

  private start(column: number): number {
    return column === 0 ? 0 : (this.row.cut.ends[column - 1] ?? 0);
  }

  private end(column: number): number {
    return this.row.cut.ends[column] ?? 0;
  }

  /** Agencies that are not beside other agencies: a line that begins anew may be of the next cell. */
  private isStrangeList(column: number): boolean {
    const from = this.start(column);
    if (this.marks.strangersWithin(from, this.end(column)) > 0 || this.hasResultLine(from, this.end(column))) return true;
    return this.pair() === null && this.seams(from, this.end(column)).some(({ strength }) => strength === 2);
  }

  /** Whether a line among agencies begins as a result or a time does. */
  private hasResultLine(from: number, to: number): boolean {
    return this.row.words.some(({ startsLine }, at) => {
      const next = at > from && at < to && startsLine ? this.marks.beginnings[at] : undefined;
      return next?.anew === true && this.marks.endings[at]?.open !== true && (next.document || next.otherResult || next.time);
    });
  }

  private beginsAgencyAt(at: number): boolean {
    const next = this.marks.beginnings[at];
    return next?.anew === true && next.agency && this.marks.endings[at]?.open !== true;
  }

  private hasSeam(column: number): boolean {
    const from = this.start(column);
    const isList = this.marks.beginnings[from]?.bullet === true;
    return this.seams(from, this.end(column)).some(({ at, strength }) => {
      const next = this.marks.beginnings[at];
      if (next?.bullet === true) return !isList;
      return this.kinds[column] !== 'content' || strength < 3 || next?.agency === true;
    });
  }

  /** The seams between two places; a line that ends with ";" or "," goes on. */
  private seams(from: number, to: number): readonly Seam[] {
    const found: Seam[] = [];
    let isBelowBullet = this.marks.beginnings[from]?.bullet === true;
    for (let at = from + 1; at < to; at += 1) {
      const next = this.marks.beginnings[at];
      const ending = this.marks.endings[at];
      if (next === undefined || ending === undefined || !this.beginsEntry(from, at)) continue;
      const switches = next.bullet !== isBelowBullet;
      isBelowBullet = next.bullet;
      if (/[;,:]/u.test(ending.sign)) continue;
      found.push({ at, strength: switches || ending.sign === '.' ? 3 : next.bullet ? 1 : 2 });
    }
    return found;
  }

  /** Whether an entry or a cell may begin at a place: a new line, a capital, and room that the line above left. */
  private beginsEntry(from: number, at: number): boolean {
    const next = this.marks.beginnings[at];
    if (next?.anew !== true || next.label !== null || this.row.words[at]?.startsLine !== true) return false;
    if (this.marks.endings[at]?.open === true || this.marks.openBrackets(from, at) > 0) return false;
    if (next.bullet || this.row.cut.ends.includes(at)) return true;
    return this.roomAt(from, at) > (next.agency || next.document ? -TOO_NEAR : TOO_NEAR);
  }

  /** How much room the line above a place left; all of it where the width is not known. */
  private roomAt(from: number, at: number): number {
    const column = this.row.cut.ends.findIndex((end) => at <= end);
    const width = this.typesetting.wrapped ? (this.typesetting.widths[column] ?? null) : null;
    if (width === null) return 1;
    return roomLeft({ line: this.marks.widthOf(this.marks.lineStart(from, at), at), next: this.row.words[at]?.width ?? 0 }, width);
  }
}
