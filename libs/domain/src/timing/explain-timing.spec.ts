import { describe, expect, it } from '@jest/globals';
import { explainTiming, type ExplainedTiming } from '#domain/timing/explain-timing';
import { parseTiming } from '#domain/timing/parse-timing';
import type { Wording } from '#domain/wording';
import { nationalCalendar } from '#testing/national-calendar';

const calendar = await nationalCalendar();

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
      expect(explained(text)).toMatchObject({ from: null, dueOn: null });
    },
  );
});

describe('what other words mean', () => {
  it.each([
    [
      'Từ tháng 4 đến tháng 8/2025 (theo Kế hoạch của UBND tỉnh)',
      'từ tháng 4/2025, hết ngày cuối cùng của tháng 8/2025, tức Chủ nhật 31/08/2025; hạn do Kế hoạch của UBND tỉnh ấn định, chưa có ngày.',
      'from April 2025 to the end of the last day of August 2025, Sunday 31 August 2025; due when “Kế hoạch của UBND tỉnh” says, no date yet.',
    ],
    [
      'Trước ngày 25 hằng tháng',
      'mỗi tháng, hết ngày liền trước ngày 25; 12 kỳ, kỳ đầu đến hạn Thứ Sáu 24/01/2025, kỳ cuối Thứ Tư 24/12/2025.',
      'every month, to the end of the day before the 25th; 12 periods, the first due Friday 24 January 2025, the last Wednesday 24 December 2025.',
    ],
    [
      'Chậm nhất ngày 10 tháng sau',
      'mỗi tháng, hết ngày 10 của tháng sau; 12 kỳ, kỳ đầu đến hạn Thứ Hai 10/02/2025, kỳ cuối Thứ Bảy 10/01/2026.',
      'every month, to the end of the 10th of the next month; 12 periods, the first due Monday 10 February 2025, the last Saturday 10 January 2026.',
    ],
    [
      'Ngày 15 tháng cuối quý',
      'mỗi quý, trong ngày 15 của tháng cuối quý; 4 kỳ, kỳ đầu đến hạn Thứ Bảy 15/03/2025, kỳ cuối Thứ Hai 15/12/2025.',
      'every quarter, on the 15th of its last month; 4 periods, the first due Saturday 15 March 2025, the last Monday 15 December 2025.',
    ],
    [
      'Hằng năm (thời gian gửi báo cáo theo Thông tư 01/2020/TT-VPCP)',
      'mỗi năm, hết ngày cuối cùng của năm, ngày cụ thể theo Thông tư 01/2020/TT-VPCP; 1 kỳ, đến hạn Thứ Tư 31/12/2025.',
      'every year, to the end of its last day, on the day that “Thông tư 01/2020/TT-VPCP” sets; 1 period, due Wednesday 31 December 2025.',
    ],
    [
      'Trước ngày 15/11 hằng năm',
      'mỗi năm, hết ngày liền trước ngày 15/11; 1 kỳ, đến hạn Thứ Sáu 14/11/2025.',
      'every year, to the end of the day before 15 November; 1 period, due Friday 14 November 2025.',
    ],
    [
      'Ngay sau khi có Quyết định',
      'ngay sau khi có Quyết định; chưa có ngày của sự kiện, và không ấn định số ngày nên không có hạn cụ thể.',
      'at once after “có Quyết định”; the event has no date yet, and as no number of days is named there is no due date.',
    ],
    [
      'Chậm nhất 10 ngày kể từ ngày ban hành',
      '10 ngày kể từ ngày ban hành (không tính ngày này); chưa có ngày của sự kiện nên chưa có hạn.',
      '10 days from “ban hành” (that day not counted); the event has no date yet, so there is no due date.',
    ],
    [
      'Khi có phát sinh',
      'khi phát sinh hoặc có yêu cầu, không có hạn định trước.',
      'when something arises or is asked for, with no due date beforehand.',
    ],
    [
      'Thường xuyên',
      'thực hiện liên tục trong suốt kế hoạch, không bao giờ quá hạn.',
      'goes on for as long as the plan does, and is never overdue.',
    ],
    ['', 'kế hoạch không ghi thời gian.', 'the plan prints no time.'],
    [
      'Từ tháng 4 đến tháng /2025',
      'chưa hiểu được: thiếu điểm kết thúc của khoảng thời gian; cần người xác định.',
      'not understood: it lacks the end of its range; somebody has to say what it means.',
    ],
  ])('“%s”', (text, vi, en) => {
    expect(explained(text).meaning).toEqual({ vi: `“${text}”: ${vi}`, en: `“${text}”: ${en}` });
  });
});

describe('why days counted from an event end where they do', () => {
  const reasons = (text: string, eventDate: string): Wording => {
    const { meaning } = explainTiming(parseTiming(text, 2025), { year: 2025, calendar, eventDate });
    return { vi: meaning.vi.replace(`“${text}”: `, ''), en: meaning.en.replace(`“${text}”: `, '') };
  };

  it('a day off is named, with the law that moves the end', () => {
    expect(reasons('Chậm nhất 10 ngày kể từ ngày ban hành', '2025-04-21')).toEqual({
      vi: '10 ngày kể từ ngày 21/04/2025 (không tính ngày này): ngày thứ 10 là 01/05/2025, ngày nghỉ (Quốc tế Lao động), lùi đến ngày làm việc kế tiếp, tức Thứ Hai 05/05/2025 (BLDS 2015 Điều 147–148).',
      en: '10 days from 21 April 2025 (that day not counted): day 10 is 1 May 2025, a day off (International Labour Day), so it moves to the next working day, Monday 5 May 2025 (Civil Code 2015, Articles 147–148).',
    });
  });

  it('a Sunday is the weekly rest', () => {
    expect(reasons('05 ngày kể từ ngày ban hành', '2025-02-11').vi).toContain('ngày thứ 5 là 16/02/2025, ngày nghỉ (nghỉ hằng tuần)');
  });

  it('a working day stays', () => {
    expect(reasons('10 ngày kể từ ngày ban hành', '2025-02-10').vi).toBe(
      '10 ngày kể từ ngày 10/02/2025 (không tính ngày này): ngày thứ 10 là Thứ Năm 20/02/2025 (BLDS 2015 Điều 147–148).',
    );
  });

  it('counting back moves back', () => {
    expect(reasons('Trước 05 ngày tính đến ngày có hiệu lực', '2025-05-05').vi).toBe(
      '5 ngày trước ngày 05/05/2025 (không tính ngày này): ngày thứ 5 tính ngược là 30/04/2025, ngày nghỉ (Ngày Chiến thắng), đưa về ngày làm việc liền trước, tức Thứ Ba 29/04/2025 (BLDS 2015 Điều 147).',
    );
  });

  it('working days name what was skipped and what was worked instead', () => {
    expect(reasons('Trước 05 ngày làm việc tính đến ngày có hiệu lực', '2025-05-05').vi).toBe(
      '5 ngày làm việc trước ngày 05/05/2025 (không tính ngày này), chỉ tính ngày làm việc, bỏ qua 30/04/2025 (Ngày Chiến thắng), 01/05/2025 (Quốc tế Lao động), 02/05/2025 (nghỉ hoán đổi với 26/4), tính cả 26/04/2025 (làm bù cho 02/5), tức Thứ Năm 24/04/2025 (BLDS 2015 Điều 147).',
    );
  });

  it('a year without a calendar is said to have none', () => {
    expect(reasons('10 ngày kể từ ngày ban hành', '2026-12-30').en).toContain(
      'the working days of 2027 are not known yet, so there is no due date.',
    );
  });
});
