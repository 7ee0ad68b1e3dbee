import { describe, expect, it } from '@jest/globals';
import { changedDays, changeWords } from '#domain/timing/changed-days';
import type { CalendarYear, SpecialDay } from '#domain/timing/working-days';

const special = (date: string, kind: SpecialDay['kind'], announcement: string): SpecialDay => ({
  date,
  kind,
  name: { vi: 'ngày', en: 'day' },
  announcement,
  verified: true,
});
const off = special('2026-08-31', 'off', 'Thông báo 1');
const worked = special('2026-08-22', 'working', 'Thông báo 1');
const holiday = special('2026-09-02', 'off', 'Điều 112');
const year = (...days: SpecialDay[]): CalendarYear => ({ year: 2026, days });

describe('the days that another calendar changes', () => {
  it('are those of which it says something else, in order', () => {
    const told = { ...holiday, announcement: 'Điều 112, sửa đổi' };
    expect(changedDays(year(holiday, off), year(told, worked))).toEqual([
      { date: '2026-08-22', from: null, to: worked },
      { date: '2026-08-31', from: off, to: null },
      { date: '2026-09-02', from: holiday, to: told },
    ]);
  });

  it('are none where it says the same in another order', () => {
    const { announcement, ...rest } = off;
    expect(changedDays(year(holiday, off), year({ announcement, ...rest }, holiday))).toEqual([]);
  });

  it('are all of a year that was not known', () => {
    expect(changedDays(null, year(holiday, off)).map(({ date, from }) => [date, from])).toEqual([
      ['2026-08-31', null],
      ['2026-09-02', null],
    ]);
  });
});

describe('why dates move', () => {
  it('is told by announcement, with its days', () => {
    expect(changeWords(changedDays(year(holiday), year(off, worked)))).toBe(
      'Thông báo 1: làm việc 22/08/2026, nghỉ 31/08/2026; Điều 112: không còn nghỉ 02/09/2026',
    );
  });

  it('leaves out what is only told in other words', () => {
    expect(changeWords(changedDays(year(holiday), year({ ...holiday, verified: false }, off)))).toBe('Thông báo 1: nghỉ 31/08/2026');
  });
});
