import { lettersOf } from '#plan-import/scanned-text/letters';
import { likenessOf } from '#plan-import/scanned-text/likeness';
import type { ScannedLine } from '#plan-import/scanned-text/scanned-lines';

/** A section of a scanned plan. `number` is as scanned, empty where it is lost. */
export interface ScannedSection {
  readonly number: string;
  readonly title: string;
  readonly lines: readonly ScannedLine[];
}

/** Headings of sections are in capitals; one of them may run over two lines. */
const LEAST_CAPITALS = 0.8;
const LEAST_LETTERS = 12;

/** What a scan makes of a roman number. */
const ROMAN_LIKE = /^[IVXLivxl1]{1,5}[.)]?$/u;

/** The lines of a plan's table in their sections; lines before the first heading are in one without title. */
export function scannedSections(lines: readonly ScannedLine[]): readonly ScannedSection[] {
  const sections: { number: string; title: string; lines: ScannedLine[] }[] = [];
  let openTitle = false;
  for (const line of lines) {
    const above = sections.at(-1);
    if (openTitle && above !== undefined && isInCapitals(line.text, 4) && numberOf(line.text).number === '') above.title += ` ${line.text}`;
    else if (isHeading(line)) {
      const { number, title } = numberOf(line.text);
      const alone = number === '' ? takeNumberAbove(above?.lines) : '';
      sections.push({ number: number === '' ? alone : number, title, lines: [] });
      openTitle = true;
    } else {
      openTitle = false;
      if (above === undefined) sections.push({ number: '', title: '', lines: [line] });
      else above.lines.push(line);
    }
  }
  return sections.filter(({ title, lines: own }) => title !== '' || own.length > 0);
}

function isHeading({ text, words }: ScannedLine): boolean {
  const long = words.filter(({ letters }) => letters.length >= 3);
  return isInCapitals(text, LEAST_LETTERS) && long.length >= 2 && long.length * 2 > words.filter(({ kind }) => kind !== 'bar').length;
}

export function isInCapitals(text: string, leastLetters: number): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter));
  return letters.length >= leastLetters && capitals.length >= letters.length * LEAST_CAPITALS;
}

/** "I | CÔNG TÁC …", "VI KIỂM TRA …": the number before the title. */
function numberOf(text: string): { readonly number: string; readonly title: string } {
  const [first = '', ...rest] = text.split(/[\s|]+/u);
  return ROMAN_LIKE.test(first) && rest.length > 0 ? { number: first, title: rest.join(' ') } : { number: '', title: text };
}

/** A number that stands alone in the line above belongs to the heading. */
function takeNumberAbove(lines: ScannedLine[] | undefined): string {
  const last = lines?.at(-1);
  if (lines === undefined || last === undefined || !ROMAN_LIKE.test(last.text)) return '';
  lines.pop();
  return last.text;
}

/** Whether a line prints again what one of the others does, as the heading of a table does on every page. */
export function repeatsOneOf(line: ScannedLine, others: readonly ScannedLine[]): boolean {
  const letters = lettersOf(line.text);
  return letters.length > 5 && others.some(({ text }) => likenessOf(letters, lettersOf(text)) > 0.8);
}
