import { isReading } from '#domain/timing/patterns/pattern';
import { readFigures } from '#domain/timing/read-figures';
import { ReadText } from '#domain/timing/read-text';
import { TimingReader } from '#domain/timing/read-timing';
import type { Word } from '#plan-import/plain-text/text-lines';
import { beginsTime } from '#plan-import/plain-text/words-of-cells';

/** Times are read to see whether they are times; of which year does not matter. */
const ANY_YEAR = 2000;

/** Longer than any time of a plan, in letters. */
const LONGEST_TIME = 250;

/** What two words are worth as one phrase, for each time that the text has them side by side on a line; and at most. */
const WORTH_OF_PHRASE = { once: 1, most: 3 };

/** What a text as a whole says about its words: which of them belong together, and what in it is a time. */
export class KnownPhrases {
  private readonly pairs = new Map<string, number>();
  /** The same without signs, also over the end of a line where the next goes on in small letters. */
  private readonly following = new Map<string, number>();
  /** Words that stand within a line behind a word in small letters. */
  private readonly within = new Set<string>();
  private readonly times = new Map<string, boolean>();

  constructor(rows: readonly (readonly Word[])[]) {
    for (const words of rows) {
      words.forEach((word, index) => {
        const before = words[index - 1];
        if (before !== undefined && (!word.startsLine || /^\p{Ll}/u.test(word.text))) this.follow(before, word);
        if (word.startsLine || before === undefined) return;
        const pair = pairOf(before, word);
        this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + 1);
        if (/^\p{Ll}/u.test(before.text)) this.within.add(bare(word));
      });
    }
  }

  /** How much it is worth that a word goes on with the one before it, because elsewhere they stand side by side. */
  cohesion(before: Word | undefined, word: Word): number {
    if (before === undefined) return 0;
    return Math.min(WORTH_OF_PHRASE.most, WORTH_OF_PHRASE.once * (this.pairs.get(pairOf(before, word)) ?? 0));
  }

  /** The same for the rest of a cell, which may begin in the middle of a sentence. `areNeighbours`: they stand side by side here, too. */
  cohesionOfRest(before: Word | undefined, word: Word, areNeighbours: boolean): number {
    if (before === undefined) return 0;
    const elsewhere = (this.following.get(barePairOf(before, word)) ?? 0) - (areNeighbours ? 1 : 0);
    return Math.min(WORTH_OF_PHRASE.most, WORTH_OF_PHRASE.once * Math.max(0, elsewhere));
  }

  private follow(before: Word, word: Word): void {
    const pair = barePairOf(before, word);
    this.following.set(pair, (this.following.get(pair) ?? 0) + 1);
  }

  /** Whether a word stands in the middle of a sentence somewhere in the text. */
  isWithinLines(word: Word): boolean {
    return this.within.has(bare(word));
  }

  /** Whether every word of a text is understood as a time, as printed: repairing damaged words would take too long here. */
  isTime(text: string): boolean {
    if (text.length > LONGEST_TIME || !beginsTime(text)) return false;
    const known = this.times.get(text);
    if (known !== undefined) return known;
    const printed = readFigures(ReadText.asPrinted(text));
    const understood = printed !== null && isReading(new TimingReader(printed, ANY_YEAR).read());
    this.times.set(text, understood);
    return understood;
  }
}

function pairOf(before: Word, word: Word): string {
  return `${before.text} ${word.text}`.toLowerCase();
}

function barePairOf(before: Word, word: Word): string {
  return `${bare(before)} ${bare(word)}`.toLowerCase();
}

function bare({ text }: Word): string {
  return text.replace(/[^\p{L}\p{N}]+$/u, '');
}
