/** How wide letters of Times New Roman are beside its figures; bold capitals, as headings have, are the widest. */
const CAPITAL = 1.45;
const OTHER = 0.9;

/** How many lines a text takes in a column so many figures wide, words kept whole: what a program would find that knows the font. */
export function linesNeeded(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, width), 0);
}

function wrapped(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const own = widthOf(word);
    if (used > 0 && used + OTHER + own > width) {
      lines += 1;
      used = own;
    } else used += own + (used > 0 ? OTHER : 0);
    // A word that is longer than a line is broken.
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}

function widthOf(word: string): number {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return word.length * OTHER + capitals * (CAPITAL - OTHER);
}
