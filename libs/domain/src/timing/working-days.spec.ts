import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '#domain/time/local-date';
import { type CalendarYear, type SpecialDay, WorkingDays } from '#domain/timing/working-days';
import { nationalCalendar } from '#testing/national-calendar';

const calendar = await nationalCalendar();

function special(date: string, kind: SpecialDay['kind']): SpecialDay {
  return { date, kind, name: { vi: 'ngày đặc biệt', en: 'a special day' }, announcement: 'Thông báo của tỉnh', verified: true };
}

describe('working days', () => {
  it('are Monday to Friday but for days off, and the Saturdays swapped for them', () => {
    expect(calendar.statusOf('2025-04-25')).toEqual({ working: true, special: null });
    expect(calendar.statusOf('2025-04-27')).toEqual({ working: false, special: null });
    expect(calendar.statusOf('2025-04-26')).toMatchObject({ working: true, special: { kind: 'working' } });
    expect(calendar.statusOf('2025-05-01')).toMatchObject({ working: false, special: { name: { vi: 'Quốc tế Lao động' } } });
  });

  it.each([
    ['5 back from 01/7/2025', '2025-07-01', -5, '2025-06-24'],
    ['5 back from 05/5/2025, by way of a swapped Saturday', '2025-05-05', -5, '2025-04-24'],
    ['5 from a Friday', '2025-02-14', 5, '2025-02-21'],
    ['1 from before Tết', '2025-01-24', 1, '2025-02-03'],
    ['1 over the end of a year', '2025-12-31', 1, '2026-01-05'],
    ['none', '2025-05-01', 0, '2025-05-01'],
  ])('are counted: %s', (_case, from, days, reached) => {
    expect(calendar.addWorkingDays(from, days)).toBe(reached);
  });

  it('are rolled to', () => {
    expect(['2025-05-01', '2025-05-05', '2025-04-26'].map((day) => calendar.rollForward(day))).toEqual([
      '2025-05-05',
      '2025-05-05',
      '2025-04-26',
    ]);
    expect(['2025-05-04', '2025-02-02'].map((day) => calendar.rollBack(day))).toEqual(['2025-04-29', '2025-01-24']);
  });

  it('end a window', () => {
    expect(calendar.lastWorkingDayOf({ from: '2025-04-01', to: '2025-08-31' })).toBe('2025-08-29');
    expect(calendar.lastWorkingDayOf({ from: '2025-08-30', to: '2025-09-02' })).toBeNull();
  });

  it('of a year without a calendar are never guessed', () => {
    expect(calendar.statusOf('2027-03-01')).toEqual({ missingYear: 2027 });
    expect(calendar.addWorkingDays('2026-12-30', 5)).toEqual({ missingYear: 2027 });
    expect(calendar.rollBack('2024-12-31')).toEqual({ missingYear: 2024 });
    expect(calendar.lastWorkingDayOf({ from: '2027-01-01', to: '2027-01-31' })).toEqual({ missingYear: 2027 });
  });

  it('of a tenant stand over the national ones', () => {
    const national: readonly CalendarYear[] = [{ year: 2025, days: [special('2025-04-30', 'off'), special('2025-04-26', 'working')] }];
    const own = new WorkingDays(national, [special('2025-04-30', 'working'), special('2025-04-26', 'off'), special('2025-04-29', 'off')]);
    expect(['2025-04-26', '2025-04-29', '2025-04-30'].map((day) => own.statusOf(day))).toMatchObject([
      { working: false },
      { working: false },
      { working: true },
    ]);
    expect(own.specialDaysBetween('2025-04-27', '2025-04-30').map(({ date }) => date)).toEqual(['2025-04-29', '2025-04-30']);
  });
});

describe('any calendar', () => {
  const day = fc.integer({ min: 0, max: 364 }).map((offset) => addDays('2025-01-01', offset));
  const days = fc
    .uniqueArray(fc.record({ date: day, kind: fc.constantFrom('off' as const, 'working' as const) }), {
      selector: ({ date }) => date,
      maxLength: 60,
    })
    .map((entries) => entries.map(({ date, kind }) => special(date, kind)));

  /** Whether somebody works that day, told from the list alone: 2025-01-06 is a Monday. */
  function works(date: string, entries: readonly SpecialDay[]): boolean {
    const entry = entries.find((one) => one.date === date);
    return entry === undefined ? ((daysBetween('2025-01-06', date) % 7) + 7) % 7 < 5 : entry.kind === 'working';
  }

  it('counts as one who ticks off day by day', () => {
    fc.assert(
      fc.property(days, day, fc.integer({ min: -40, max: 40 }), (entries, from, count) => {
        let left = Math.abs(count);
        let expected = from;
        while (left > 0) {
          expected = addDays(expected, Math.sign(count));
          if (works(expected, entries)) left--;
          if (!expected.startsWith('2025')) break;
        }
        const reached = new WorkingDays([{ year: 2025, days: entries }]).addWorkingDays(from, count);
        expect(reached).toEqual(expected.startsWith('2025') ? expected : { missingYear: Number(expected.slice(0, 4)) });
      }),
      { numRuns: 200 },
    );
  });

  it('rolls to a working day with none on the way', () => {
    fc.assert(
      fc.property(days, day, (entries, from) => {
        const rolled = new WorkingDays([{ year: 2025, days: entries }]).rollForward(from);
        if (typeof rolled !== 'string') return;
        expect(works(rolled, entries)).toBe(true);
        for (let passed = from; passed < rolled; passed = addDays(passed, 1)) expect(works(passed, entries)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
