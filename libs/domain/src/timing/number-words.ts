import { withoutMarks } from '#domain/timing/without-marks';

const ONES = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** The last word of a number above ten where it differs: mười lăm, hai mươi mốt, hai mươi tư. */
const AFTER_TEN: Readonly<Record<number, string>> = { 5: 'lăm' };
const AFTER_TENS: Readonly<Record<number, string>> = { 1: 'mốt', 4: 'tư', 5: 'lăm' };

/** The numbers from 1 to 99 in words, longest first. */
const IN_WORDS: readonly (readonly [words: string, number: number])[] = Array.from({ length: 99 }, (_, index) => index + 1)
  .flatMap((number) => wordsOf(number).map((words) => [words, number] as const))
  .sort(([one], [other]) => other.length - one.length);

const BY_FOLDED_WORDS: ReadonlyMap<string, number> = new Map(IN_WORDS.map(([words, number]) => [withoutMarks(words), number]));

/** A number in figures or in words, for a pattern. */
export const NUMBER = `\\d{1,3}|${IN_WORDS.map(([words]) => words).join('|')}`;

/** What `NUMBER` matched; null for words that are no number. Marks do not count, so that a damaged "nam" beside 05 agrees with it. */
export function numberOf(printed: string): number | null {
  return /^\d+$/.test(printed) ? Number(printed) : (BY_FOLDED_WORDS.get(withoutMarks(printed)) ?? null);
}

function wordsOf(number: number): readonly string[] {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const one = ONES[ones] ?? '';
  if (tens === 0) return [one];
  const ten = tens === 1 ? 'mười' : `${ONES[tens] ?? ''} mươi`;
  if (ones === 0) return [ten];
  const special = (tens === 1 ? AFTER_TEN : AFTER_TENS)[ones];
  return special === undefined ? [`${ten} ${one}`] : [`${ten} ${special}`, `${ten} ${one}`];
}
