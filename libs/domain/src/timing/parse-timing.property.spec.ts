import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explainDeadline } from '#domain/timing/explain-deadline';
import { parseTiming } from '#domain/timing/parse-timing';
import { RULE_KINDS, UNRECOGNISED_REASONS } from '#domain/timing/rule';
import { nationalCalendar } from '#testing/national-calendar';

const calendar = await nationalCalendar();

/** Pieces that times are made of, so that what comes out is often nearly one. */
const PIECES = [
  ...[
    'trước ngày ',
    'truoc ngay ',
    'trudc ',
    'chậm nhất ',
    'tháng ',
    'thdng ',
    'quý ',
    'năm ',
    'hằng ',
    'và ',
    '; ',
    ', ',
    '(',
    ')',
    '/',
    '-',
  ],
  ...[
    '31/02/2025',
    '20/02/2025',
    '2O/02',
    '9999',
    '2025',
    '15',
    '05 (năm) ',
    'IV',
    'l',
    '|',
    'từ ',
    'đến ',
    'theo kế hoạch ',
    'ngày làm việc ',
  ],
  ...[
    'kể từ ngày ',
    'ngay sau khi ',
    'khi có ',
    'phát sinh',
    'thường xuyên',
    'до ',
    '二月',
    '٣',
    '😀',
    '\n',
    '\u0301',
    '\ud800',
    'x'.repeat(60),
  ],
];
const nearlyATime = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(nearlyATime, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));
const planYear = fc.option(fc.integer({ min: 0, max: 9999 }));

/** A rule of a known kind, or one reason why there is none; the confidence says which. */
function isTyped(text: string, year: number | null): boolean {
  const { confidence, rules, ambiguities } = parseTiming(text, year);
  const understood = rules.every(({ kind }) => kind !== 'unrecognised' && kind !== 'missing');
  return (
    rules.length > 0 &&
    rules.every((rule) => RULE_KINDS.includes(rule.kind)) &&
    rules.every((rule) => rule.kind !== 'unrecognised' || (rule.reason !== undefined && UNRECOGNISED_REASONS.includes(rule.reason))) &&
    (understood ? confidence > 0 && confidence <= 1 : confidence === 0 && rules.length === 1 && ambiguities.length === 0)
  );
}

describe('any text at all', () => {
  it('has a typed answer', () => {
    fc.assert(
      fc.property(anything, planYear, (text, year) => isTyped(text, year)),
      { numRuns: 2000 },
    );
  });

  it('is dated and explained in any year, whatever it means', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1900, max: 9999 }), (text, year) => {
        const { occurrences, meaning } = explainDeadline(text, { year, calendar, eventDate: '2025-04-21' });
        expect(occurrences.length).toBeGreaterThan(0);
        expect(meaning.vi.endsWith('.') && meaning.en.endsWith('.')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('names only days that the calendar has, in years of our time', () => {
    fc.assert(
      fc.property(nearlyATime, planYear, (text, year) => {
        const dates = parseTiming(text, year).rules.flatMap((rule) => ('date' in rule ? [rule.date] : []));
        return dates.every((date) => /^(?:19|20)\d\d-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['nothing', '', 'missing'],
    ['10,000 letters', 'x'.repeat(10_000), 'unrecognised'],
    ['10,000 letters of a time', 'theo kế hoạch và '.repeat(600), 'unrecognised'],
    ['mixed alphabets', 'Trước нgày 20/02/2025', 'unrecognised'],
    ['a day that no month has', '31/02/2025', 'unrecognised'],
    ['a year that nobody plans for', 'Tháng 12/9999', 'unrecognised'],
  ])('even %s', (_case, text, kind) => {
    expect(parseTiming(text, 2025).rules).toMatchObject([{ kind }]);
  });

  it.each(['theo kế hoạch và ', 'hằng quý, ', '(theo kế hoạch ', 'ngay sau khi có, và ', 'trudc ngoy ', '1/2, ', 'a ('])(
    'is read at once, also 500 characters of "%s"',
    (piece) => {
      const started = process.cpuUsage();
      parseTiming(piece.repeat(500).slice(0, 500), 2025);
      const { user } = process.cpuUsage(started);
      expect(user / 1000).toBeLessThan(1000);
    },
  );
});
