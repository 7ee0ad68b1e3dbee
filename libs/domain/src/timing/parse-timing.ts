import { printedText } from '#domain/plan/printed-text';
import { ARISING_PATTERNS } from '#domain/timing/patterns/arising';
import { DATE_PATTERNS } from '#domain/timing/patterns/dates';
import type { Reading, TimingPattern } from '#domain/timing/patterns/pattern';
import { RECURRING_PATTERNS, withDayFixedBy } from '#domain/timing/patterns/recurring';
import { WINDOW_PATTERNS } from '#domain/timing/patterns/windows';
import type { ParsedTiming } from '#domain/timing/rule';

const PATTERNS: readonly TimingPattern[] = [...DATE_PATTERNS, ...WINDOW_PATTERNS, ...RECURRING_PATTERNS, ...ARISING_PATTERNS];

/** How sure a reading is that leaves a question open; one that leaves none is 1. */
const CONFIDENCE_WITH_AMBIGUITY = 0.8;

/** A cell beyond this many characters is a story, not a time (the longest of the known plans has 120). */
const LONGEST_TIME = 500;

/**
 * Reads the printed time of a plan's row. `planYear` stands in for a year that is not printed; null where nobody knows it.
 * Every word must be understood: a text of which only a part is understood is `unrecognised`, never a guess.
 */
export function parseTiming(raw: string, planYear: number | null): ParsedTiming {
  const text = printedText(raw);
  if (text === '') return { text, confidence: 0, rules: [{ kind: 'missing' }], ambiguities: [] };
  const reading = text.length > LONGEST_TIME ? null : new TimingReader(planYear).read(text);
  if (reading === null) return { text, confidence: 0, rules: [{ kind: 'unrecognised' }], ambiguities: [] };
  return { text, confidence: reading.ambiguities.length > 0 ? CONFIDENCE_WITH_AMBIGUITY : 1, ...reading };
}

/** Reads one cell. It remembers what it read: a text with many "và" can be parted in very many ways. */
class TimingReader {
  private readonly known = new Map<string, Reading | null>();

  constructor(private readonly planYear: number | null) {}

  read(text: string): Reading | null {
    const clause = text.replace(/[ .;,]+$/u, '');
    const known = this.known.get(clause);
    if (known !== undefined) return known;
    const reading = this.readNote(clause) ?? this.readSeveral(clause) ?? this.readClause(clause);
    this.known.set(clause, reading);
    return reading;
  }

  /** "… (theo Kế hoạch của …)": the note is a rule of its own, or names the document that fixes the day in the period. */
  private readNote(text: string): Reading | null {
    const [, printed, note] = /^(.+?) ?\(([^()]+)\)$/u.exec(text) ?? [];
    if (printed === undefined || note === undefined) return null;
    const reading = this.read(printed);
    if (reading === null) return null;
    const [, document] = /^thời gian gửi báo cáo theo (.+)$/iu.exec(note) ?? [];
    return document === undefined ? both(reading, this.read(note)) : withDayFixedBy(document, reading);
  }

  /** "… và …", "…; …": several rules, if both sides are understood; else the word belongs to a name inside the clause. */
  private readSeveral(text: string): Reading | null {
    for (const separator of text.matchAll(/ và |; ?/gu)) {
      const before = this.read(text.slice(0, separator.index));
      const after = before === null ? null : this.read(text.slice(separator.index + separator[0].length));
      const reading = both(before, after);
      if (reading !== null) return reading;
    }
    return null;
  }

  private readClause(clause: string): Reading | null {
    for (const { form, read } of PATTERNS) {
      const match = form.exec(clause);
      const reading = match === null ? null : read(match.groups ?? {}, this.planYear);
      if (reading !== null) return reading;
    }
    return null;
  }
}

function both(one: Reading | null, other: Reading | null): Reading | null {
  if (one === null || other === null) return null;
  return { rules: [...one.rules, ...other.rules], ambiguities: [...one.ambiguities, ...other.ambiguities] };
}
