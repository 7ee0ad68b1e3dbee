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

/**
 * Reads the printed time of a plan's row. `planYear` stands in for a year that is not printed; null where nobody knows it.
 * Every word must be understood: a text of which only a part is understood is `unrecognised`, never a guess.
 */
export function parseTiming(raw: string, planYear: number | null): ParsedTiming {
  const text = printedText(raw);
  if (text === '') return { text, confidence: 0, rules: [{ kind: 'missing' }], ambiguities: [] };
  const reading = readText(text, planYear);
  if (reading === null) return { text, confidence: 0, rules: [{ kind: 'unrecognised' }], ambiguities: [] };
  return { text, confidence: reading.ambiguities.length > 0 ? CONFIDENCE_WITH_AMBIGUITY : 1, ...reading };
}

function readText(text: string, planYear: number | null): Reading | null {
  const clause = text.replace(/[ .;,]+$/u, '');
  return readNote(clause, planYear) ?? readSeveral(clause, planYear) ?? readClause(clause, planYear);
}

/** "… (theo Kế hoạch của …)": the note is a rule of its own, or names the document that fixes the day in the period. */
function readNote(text: string, planYear: number | null): Reading | null {
  const [, printed, note] = /^(.+?) ?\(([^()]+)\)$/u.exec(text) ?? [];
  if (printed === undefined || note === undefined) return null;
  const reading = readText(printed, planYear);
  if (reading === null) return null;
  const [, document] = /^thời gian gửi báo cáo theo (.+)$/iu.exec(note) ?? [];
  return document === undefined ? both(reading, readText(note, planYear)) : withDayFixedBy(document, reading);
}

/** "… và …", "…; …": several rules, if both sides are understood; else the word belongs to a name inside the clause. */
function readSeveral(text: string, planYear: number | null): Reading | null {
  for (const separator of text.matchAll(/ và |; ?/gu)) {
    const before = readText(text.slice(0, separator.index), planYear);
    const after = before === null ? null : readText(text.slice(separator.index + separator[0].length), planYear);
    const reading = both(before, after);
    if (reading !== null) return reading;
  }
  return null;
}

function readClause(clause: string, planYear: number | null): Reading | null {
  for (const { form, read } of PATTERNS) {
    const match = form.exec(clause);
    const reading = match === null ? null : read(match.groups ?? {}, planYear);
    if (reading !== null) return reading;
  }
  return null;
}

function both(one: Reading | null, other: Reading | null): Reading | null {
  if (one === null || other === null) return null;
  return { rules: [...one.rules, ...other.rules], ambiguities: [...one.ambiguities, ...other.ambiguities] };
}
