/** A part of a text that is read as something else: offsets in the text before, and how many letters were repaired for it. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly read: string;
  readonly repairs: number;
}

/** Damaged words and what they were read as. */
export interface Repair {
  readonly printed: string;
  readonly read: string;
  readonly letters: number;
}

/** A text as it is read, which knows what was printed for each part of it. */
export class ReadText {
  private constructor(
    readonly words: string,
    private readonly printed: string,
    /** For every character of `words`, and for their end: where in `printed` it stands. */
    private readonly origins: readonly number[],
    readonly repairs: readonly Repair[],
  ) {}

  static asPrinted(printed: string): ReadText {
    return new ReadText(
      printed,
      printed,
      Array.from({ length: printed.length + 1 }, (_, at) => at),
      [],
    );
  }

  /** What was printed for a part of the words. */
  printedBetween(from: number, to: number): string {
    return this.printed.slice(this.originOf(from), this.originOf(to)).trim();
  }

  originOf(at: number): number {
    return this.origins[at] ?? this.printed.length;
  }

  /** The same text with some parts read otherwise; they come in order and do not overlap. */
  reading(replacements: readonly Replacement[]): ReadText {
    let words = '';
    const origins: number[] = [];
    const repairs = [...this.repairs];
    let done = 0;
    const copy = (to: number): void => {
      words += this.words.slice(done, to);
      origins.push(...this.origins.slice(done, to));
    };
    for (const { from, to, read, repairs: letters } of replacements) {
      copy(from);
      const before = this.words.slice(from, to);
      for (let at = 0; at < read.length; at++) origins.push(this.originOf(from + placeIn(before, read, at)));
      words += read;
      if (letters > 0) repairs.push({ printed: this.printedBetween(from, to), read, letters });
      done = to;
    }
    copy(this.words.length);
    return new ReadText(words, this.printed, [...origins, this.printed.length], repairs);
  }
}

/** Where in `before` the character of `read` at an offset stands: behind as many letters, spaces left out of the count. */
function placeIn(before: string, read: string, at: number): number {
  let letters = read.slice(0, at).replaceAll(' ', '').length;
  if (letters === 0) return 0;
  let place = 0;
  while (place < before.length && (letters > 0 || before[place] === ' ')) {
    if (before[place] !== ' ') letters--;
    place++;
  }
  return place;
}
