import { DOCUMENT } from '#plan-import/cells/deliverables';
import { BLANK_WIDTH } from '#plan-import/plain-text/column-widths';
import type { Word } from '#plan-import/plain-text/text-lines';
import {
  beginsAgency,
  beginsAnew,
  beginsBeyond,
  beginsOtherResult,
  beginsPerson,
  beginsTime,
  BULLET,
  endsOpen,
  labelOf,
  openBrackets,
  withoutBullet,
} from '#plan-import/plain-text/words-of-cells';

/** What the words from a place on look like. */
export interface Beginning {
  readonly anew: boolean;
  readonly bullet: boolean;
  readonly agency: boolean;
  readonly label: 'lead' | 'coordinator' | null;
  readonly person: boolean;
  readonly document: boolean;
  readonly otherResult: boolean;
  readonly time: boolean;
  readonly beyond: boolean;
}

/** What the words up to a place look like: the sign that ends them, and whether they want another word. */
export interface Ending {
  readonly sign: string;
  readonly open: boolean;
}

/** So many words tell with what a text begins, and so many how it ends. */
const LOOK_AHEAD = 6;
const LOOK_BACK = 3;

/** "Trước ngày | 20/02/2025": a figure that goes on with the word before it. */
const BEFORE_FIGURE = /^(?:ngày|tháng|quý|năm|số|điều|khoản|từ|đến|trước)$/iu;

/** The words of a row, and what is known of every place between them: looked at once, however many ways of cutting are weighed. */
export class WordMarks {
  readonly beginnings: readonly Beginning[];
  /** At each place, how the words before it end. */
  readonly endings: readonly Ending[];
  private readonly text: string;
  private readonly places: readonly number[];
  private readonly widths: readonly number[];
  private readonly brackets: readonly number[];
  private readonly strangers: readonly number[];
  private readonly persons: readonly number[];
  private readonly beyonds: readonly number[];

  constructor(readonly words: readonly Word[]) {
    this.text = words.map(({ text }) => text).join(' ');
    this.places = summed(words.map(({ text }) => text.length + 1));
    this.widths = summed(words.map(({ width }) => width + BLANK_WIDTH));
    this.brackets = summed(words.map(({ text }) => openBrackets(text)));
    this.beginnings = words.map((_, at) => beginningOf(this.textOf(at, Math.min(at + LOOK_AHEAD, words.length))));
    this.endings = [...words, null].map((_, at) => endingOf(this.textOf(Math.max(0, at - LOOK_BACK), at)));
    const isStranger = ({ startsLine, text }: Word, at: number): boolean =>
      !startsLine && /^\p{Lu}/u.test(text) && (this.beginnings[at]?.document === true || this.beginnings[at]?.time === true);
    this.strangers = summed(words.map((word, at) => (isStranger(word, at) ? 1 : 0)));
    this.beyonds = summed(
      words.map(({ startsLine, text }, at) => (startsLine && /^\p{Lu}/u.test(text) && this.beginnings[at]?.beyond === true ? 1 : 0)),
    );
    this.persons = summed(this.beginnings.map(({ person }) => (person ? 1 : 0)));
  }

  textOf(from: number, to: number): string {
    return this.text.slice(this.places[from], Math.max(0, (this.places[to] ?? 0) - 1));
  }

  widthOf(from: number, to: number): number {
    return (this.widths[to] ?? 0) - (this.widths[from] ?? 0) - BLANK_WIDTH;
  }

  openBrackets(from: number, to: number): number {
    return (this.brackets[to] ?? 0) - (this.brackets[from] ?? 0);
  }

  /** How many words within, in the middle of a line, could begin a result or a time. */
  strangersWithin(from: number, to: number): number {
    return (this.strangers[to] ?? 0) - (this.strangers[from + 1] ?? 0);
  }

  /** How many lines begin as what stands below a table. */
  beyondWithin(from: number, to: number): number {
    return (this.beyonds[to] ?? 0) - (this.beyonds[from] ?? 0);
  }

  /** How many words behind the first begin a person's name or title. */
  personsWithin(from: number, to: number): number {
    return (this.persons[to] ?? 0) - (this.persons[from + 1] ?? 0);
  }

  /** Whether the word at a place is a figure that the word before it calls for. */
  isFigureOfWordBefore(at: number): boolean {
    return /^\d/.test(this.words[at]?.text ?? '') && BEFORE_FIGURE.test(this.words[at - 1]?.text ?? '');
  }

  /** Where the line begins that the words before `to` end with, but not before `from`. */
  lineStart(from: number, to: number): number {
    let start = to - 1;
    while (start > from && this.words[start]?.startsLine !== true) start -= 1;
    return start;
  }
}

function beginningOf(text: string): Beginning {
  const bare = withoutBullet(text);
  const label = labelOf(bare);
  return {
    anew: beginsAnew(text),
    bullet: BULLET.test(text),
    agency: label !== null || beginsAgency(bare),
    label,
    person: beginsPerson(bare),
    document: DOCUMENT.test(bare),
    otherResult: beginsOtherResult(bare),
    time: beginsTime(bare),
    beyond: beginsBeyond(bare),
  };
}

function endingOf(text: string): Ending {
  return { sign: text.at(-1) ?? '', open: endsOpen(text) };
}

/** The sums of the numbers before each, and of all. */
function summed(numbers: readonly number[]): readonly number[] {
  let sum = 0;
  return [0, ...numbers.map((number) => (sum += number))];
}
