import { describe, expect, it } from '@jest/globals';
import { explainTiming, type ExplainedTiming } from '#domain/timing/explain-timing';
import { parseTiming } from '#domain/timing/parse-timing';

function explained(text: string, beforeIsInclusive = false): ExplainedTiming {
  return explainTiming(parseTiming(text, 2025), { year: 2025, beforeIsInclusive });
}

describe('why this date', () => {
  it.each([
    [
      'Trước ngày 15/02/2025',
      '“Trước ngày 15/02/2025”: hết ngày liền trước, tức Thứ Sáu 14/02/2025.',
      '“Trước ngày 15/02/2025”: to the end of the day before, Friday 14 February 2025.',
    ],
    [
      'Chậm nhất ngày 30/6/2025',
      '“Chậm nhất ngày 30/6/2025”: hết ngày được nêu, tức Thứ Hai 30/06/2025.',
      '“Chậm nhất ngày 30/6/2025”: to the end of that day, Monday 30 June 2025.',
    ],
    [
      'Ngày 01/6/2025',
      '“Ngày 01/6/2025”: trong ngày được nêu, tức Chủ nhật 01/06/2025.',
      '“Ngày 01/6/2025”: on that day, Sunday 1 June 2025.',
    ],
    [
      'Tháng 02/2025',
      '“Tháng 02/2025”: hết ngày cuối cùng của tháng 2/2025, tức Thứ Sáu 28/02/2025.',
      '“Tháng 02/2025”: to the end of the last day of February 2025, Friday 28 February 2025.',
    ],
    [
      'Quý I/2025',
      '“Quý I/2025”: hết ngày cuối cùng của quý I/2025, tức Thứ Hai 31/03/2025.',
      '“Quý I/2025”: to the end of the last day of the first quarter of 2025, Monday 31 March 2025.',
    ],
    [
      'Năm 2025',
      '“Năm 2025”: hết ngày cuối cùng của năm 2025, tức Thứ Tư 31/12/2025.',
      '“Năm 2025”: to the end of the last day of 2025, Wednesday 31 December 2025.',
    ],
  ])('%s', (text, vi, en) => {
    expect(explained(text).meaning).toEqual({ vi, en });
  });

  it('is a half-year', () => {
    const text = '6 tháng cuối năm 2025';
    expect(explainTiming({ text, rules: [{ kind: 'half-year', half: 2, year: 2025 }] }, { year: 2025 })).toMatchObject({
      meaning: {
        vi: '“6 tháng cuối năm 2025”: hết ngày cuối cùng của 6 tháng cuối năm 2025, tức Thứ Tư 31/12/2025.',
        en: '“6 tháng cuối năm 2025”: to the end of the last day of the second half of 2025, Wednesday 31 December 2025.',
      },
      from: '2025-07-01',
      dueOn: '2025-12-31',
    });
  });

  it('is the day itself where the plan counts it in', () => {
    expect(explained('Trước ngày 15/02/2025', true)).toMatchObject({
      meaning: { vi: '“Trước ngày 15/02/2025”: kế hoạch tính cả ngày được nêu, hết ngày đó, tức Thứ Bảy 15/02/2025.' },
      dueOn: '2025-02-15',
    });
  });

  it('begins where the words name a first day', () => {
    expect(explained('Trước ngày 15/02/2025')).toMatchObject({ from: null, dueOn: '2025-02-14' });
    expect(explained('Quý I/2025')).toMatchObject({ from: '2025-01-01', dueOn: '2025-03-31' });
  });

  it.each([['Thường xuyên'], ['Trước ngày 25 hằng tháng'], ['Tháng 02/2025; Tháng 6/2025'], ['Sớm nhất có thể'], ['']])(
    'is nobody’s guess where the words name no single date: "%s"',
    (text) => {
      expect(explained(text)).toMatchObject({ meaning: { en: `“${text}”: names no single date.` }, from: null, dueOn: null });
    },
  );
});
