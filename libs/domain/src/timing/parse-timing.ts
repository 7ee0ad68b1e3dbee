import { printedText } from '#domain/plan/printed-text';
import { isReading, moreTelling, type Reading } from '#domain/timing/patterns/pattern';
import { readFigures } from '#domain/timing/read-figures';
import { ReadText } from '#domain/timing/read-text';
import { TimingReader } from '#domain/timing/read-timing';
import { repairWords } from '#domain/timing/repair-words';
import type { ParsedTiming, TimingAmbiguity, UnrecognisedReason } from '#domain/timing/rule';

/** How sure a reading is that leaves a question open; one that leaves none is 1. */
const CONFIDENCE_WITH_AMBIGUITY = 0.8;

/** The words are all there and lack their marks. */
const CONFIDENCE_WITHOUT_MARKS = 0.95;

/** For every letter that was put in, taken out or changed. */
const CONFIDENCE_PER_REPAIR = 0.9;

/** A cell beyond this many characters is a story, not a time (the longest of the known plans has 120). */
const LONGEST_TIME = 500;

/** Dots, dashes and the like: nothing that anybody could read. */
const NOTHING_LEGIBLE = /^[\s.…_/|–—-]*$/u;

/** Letters and digits that are not of the Vietnamese alphabet; ligatures and marks apart from their letter pass. */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}\p{Lm}]|[^\P{Nd}0-9]/u;

/** A letter that looks like a digit, beside a digit. */
const DAMAGED_FIGURE = /\d[OoQlIiSsBZz|?]|[OolISZ|?]\d/u;

/**
 * Reads the printed time of a plan's row. `planYear` stands in for a year that is not printed; null where nobody knows it.
 * Every word must be understood: a text of which only a part is understood is `unrecognised`, never a guess. Words are read
 * as printed; failing that without their marks; failing that with damaged letters repaired. Figures are never repaired.
 */
export function parseTiming(raw: string, planYear: number | null): ParsedTiming {
  const text = printedText(raw);
  if (NOTHING_LEGIBLE.test(text)) return { text, confidence: 0, rules: [{ kind: 'missing' }], ambiguities: [] };
  if (text.length > LONGEST_TIME) return unrecognised(text, 'too-long');
  if (OTHER_SCRIPT.test(text)) return unrecognised(text, 'mixed-script');
  const figures = readFigures(onOneLine(ReadText.asPrinted(text)));
  return figures === null ? unrecognised(text, 'contradictory') : readDamaged(text, figures, planYear);
}

/** Where a cell is quoted, a slash between spaces stands for a line's end: "Trước ngày / 20/02/2025". */
function onOneLine(printed: ReadText): ReadText {
  const ends = [...printed.words.matchAll(/ \/ /g)];
  return printed.reading(ends.map(({ index }) => ({ from: index, to: index + 3, read: ' ', repairs: 0 })));
}

function readDamaged(text: string, printed: ReadText, planYear: number | null): ParsedTiming {
  let refusal: UnrecognisedReason = 'part-not-understood';
  for (const form of [printed, repairWords(printed, 'marks'), repairWords(printed, 'letters')]) {
    const outcome = new TimingReader(form, planYear).read();
    if (isReading(outcome)) return understood(text, outcome, form, form === printed && !lacksMarks(text));
    refusal = moreTelling(refusal, outcome);
  }
  return unrecognised(text, refusal === 'part-not-understood' && DAMAGED_FIGURE.test(text) ? 'figure-unclear' : refusal);
}

/** Hardly three words of Vietnamese are without a single mark. */
function lacksMarks(text: string): boolean {
  return !/\p{M}|đ/iu.test(text.normalize('NFD')) && (text.match(/\p{L}+/gu)?.length ?? 0) > 2;
}

function understood(text: string, { rules, ambiguities }: Reading, { repairs }: ReadText, hasMarks: boolean): ParsedTiming {
  const letters = repairs.reduce((sum, repair) => sum + repair.letters, 0);
  const sure =
    (ambiguities.length > 0 ? CONFIDENCE_WITH_AMBIGUITY : 1) * (hasMarks ? 1 : CONFIDENCE_WITHOUT_MARKS) * CONFIDENCE_PER_REPAIR ** letters;
  const repaired = repairs.map(({ printed, read }): TimingAmbiguity => ({
    code: 'words-repaired',
    message: `Chữ in không rõ: “${printed}” được đọc là “${read}”.`,
    alternatives: [read],
  }));
  return { text, confidence: Math.round(sure * 100) / 100, rules, ambiguities: [...ambiguities, ...repaired] };
}

function unrecognised(text: string, reason: UnrecognisedReason): ParsedTiming {
  return { text, confidence: 0, rules: [{ kind: 'unrecognised', reason }], ambiguities: [] };
}
