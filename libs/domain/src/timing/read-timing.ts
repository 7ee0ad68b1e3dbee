import { ARISING_PATTERNS, TOLD_PATTERNS } from '#domain/timing/patterns/arising';
import { COUNTED_PATTERNS } from '#domain/timing/patterns/counted';
import { DATE_PATTERNS } from '#domain/timing/patterns/dates';
import {
  FREE_TEXTS,
  type Groups,
  isReading,
  moreTelling,
  type Outcome,
  type TimingPattern,
  together,
} from '#domain/timing/patterns/pattern';
import { POINT_PATTERNS } from '#domain/timing/patterns/points';
import { RECURRING_PATTERNS, withDayFixedBy } from '#domain/timing/patterns/recurring';
import { WINDOW_PATTERNS } from '#domain/timing/patterns/windows';
import type { ReadText } from '#domain/timing/read-text';
import type { RuleKind } from '#domain/timing/rule';

/** All their words are words of time, so "và" inside them belongs to them. */
const CLOSED_PATTERNS: readonly TimingPattern[] = [
  ...DATE_PATTERNS,
  ...POINT_PATTERNS,
  ...WINDOW_PATTERNS,
  ...RECURRING_PATTERNS,
  ...ARISING_PATTERNS,
];
const OPEN_PATTERNS: readonly TimingPattern[] = [...COUNTED_PATTERNS, ...TOLD_PATTERNS];

/** Words of time: a document's or an event's name that holds one may hide a second deadline, so it is not taken for a name. */
const HIDDEN_TIME =
  /(?:^| )(?:trước|chậm nhất|muộn nhất|đến hết|h[ằà]ng (?:tháng|quý|năm)|định kỳ|đột xuất|thường xuyên|phát sinh|khi|quý [ivx\d]|tháng \d)/iu;

/** What may stand in a list with commas: "Hằng quý, đột xuất khi có yêu cầu". A day behind a comma may as well explain what is before it. */
const LISTED: ReadonlySet<RuleKind> = new Set([
  ...(['month', 'quarter', 'half-year', 'year', 'month-range', 'quarter-range', 'year-range'] as const),
  ...(['monthly', 'quarterly', 'half-yearly', 'yearly', 'on-demand', 'continuous'] as const),
]);

/**
 * Reads a time to its last word; a text of which only a part is understood is refused.
 * It remembers what it read: a text with many "và" can be parted in very many ways.
 */
export class TimingReader {
  private readonly known = new Map<string, Outcome>();

  constructor(
    private readonly text: ReadText,
    private readonly planYear: number | null,
  ) {}

  read(from = 0, to = this.text.words.length): Outcome {
    const [start, end] = this.trimmed(from, to);
    const key = `${start}:${end}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const outcome = this.firstRead([
      () => this.readClause(CLOSED_PATTERNS, start, end),
      () => this.readNote(start, end),
      () => this.readSeveral(start, end),
      () => this.readClause(OPEN_PATTERNS, start, end),
    ]);
    this.known.set(key, outcome);
    return outcome;
  }

  /** Reads what has words of time alone, without names of documents and events. */
  readClosed(from: number, to: number): Outcome {
    return this.readClause(CLOSED_PATTERNS, from, to);
  }

  /** "… (theo Kế hoạch của …)": the note is a rule of its own, or names the document that fixes the day in the period. */
  private readNote(from: number, to: number): Outcome {
    const indices =
      /^(?<timed>.+?) ?\((?:(?<report>báo cáo (?:tháng|quý(?: [ivx\d]+)?|(?:0?[69]|sáu|chín) tháng(?: (?:đầu|cuối) năm)?|năm))|(?:thời (?:gian|hạn))(?: gửi báo cáo| báo cáo| thực hiện)? theo (?<document>[^()]+)|(?<note>[^()]+))\)?$/diu.exec(
        this.text.words.slice(from, to),
      )?.indices?.groups;
    if (indices?.['timed'] === undefined) return 'part-not-understood';
    const { timed, document, note, report } = indices;
    const reading = this.read(from + timed[0], from + timed[1]);
    // "Trước ngày 15/12 (báo cáo năm)" says which report it is.
    if (report !== undefined) return reading;
    if (note !== undefined) return together([reading, this.read(from + note[0], from + note[1])]);
    if (document === undefined || !isReading(reading)) return reading;
    return withDayFixedBy(this.text.printedBetween(from + document[0], from + document[1]), reading) ?? 'part-not-understood';
  }

  /** "… và …", "…; …": several rules, if both sides are understood; else the word belongs to a name inside the clause. */
  private readSeveral(from: number, to: number): Outcome {
    let refusal: Outcome = 'part-not-understood';
    for (const separator of this.text.words.slice(from, to).matchAll(/ và |; ?|, ?/giu)) {
      const at = from + separator.index;
      const first = this.readSingle(from, at);
      const outcome = isReading(first) ? together([first, this.read(at + separator[0].length, to)]) : first;
      if (!isReading(outcome)) refusal = moreTelling(refusal, outcome);
      else if (!separator[0].startsWith(',') || outcome.rules.every(({ kind }) => LISTED.has(kind))) return outcome;
    }
    return refusal;
  }

  private readSingle(from: number, to: number): Outcome {
    const [start, end] = this.trimmed(from, to);
    return this.firstRead([
      () => this.readClause(CLOSED_PATTERNS, start, end),
      () => this.readNote(start, end),
      () => this.readClause(OPEN_PATTERNS, start, end),
    ]);
  }

  private readClause(patterns: readonly TimingPattern[], from: number, to: number): Outcome {
    const clause = this.text.words.slice(from, to);
    return this.firstRead(
      patterns.map(({ form, read }) => () => {
        const match = form.exec(clause);
        const groups = match === null ? null : this.parametersOf(match, from);
        return groups === null ? 'part-not-understood' : read(groups, this.planYear);
      }),
    );
  }

  /** Names of documents and events as they are printed; null where one hides another time. */
  private parametersOf(match: RegExpExecArray, from: number): Groups | null {
    const groups: Record<string, string | undefined> = { ...match.groups };
    for (const name of FREE_TEXTS) {
      const [start, end] = match.indices?.groups?.[name] ?? [0, 0];
      if (groups[name] === undefined) continue;
      if (HIDDEN_TIME.test(groups[name])) return null;
      groups[name] = this.text.printedBetween(from + start, from + end);
    }
    return groups;
  }

  private firstRead(attempts: readonly (() => Outcome)[]): Outcome {
    let refusal: Outcome = 'part-not-understood';
    for (const attempt of attempts) {
      const outcome = attempt();
      if (isReading(outcome)) return outcome;
      refusal = moreTelling(refusal, outcome);
    }
    return refusal;
  }

  /** Without what stands around a clause and says nothing: bullets before it, punctuation and spaces. */
  private trimmed(from: number, to: number): readonly [number, number] {
    const words = this.text.words.slice(from, to);
    const start = words.length - words.replace(/^[-–—•+ ]+/u, '').length;
    const end = words.replace(/[ .;,:]+$/u, '').length;
    return [from + Math.min(start, end), from + end];
  }
}
