import { describe, expect, it } from '@jest/globals';
import { parseTiming } from '#domain/timing/parse-timing';
import type { TimingRule } from '#domain/timing/rule';

const BEFORE_20_FEBRUARY: TimingRule = { kind: 'before-date', date: '2025-02-20', bound: 'before' };
const BEFORE_15_FEBRUARY: TimingRule = { kind: 'before-date', date: '2025-02-15', bound: 'before' };
const FEBRUARY: TimingRule = { kind: 'month', month: 2, year: 2025 };
const MARCH: TimingRule = { kind: 'month', month: 3, year: 2025 };
const RANGE: TimingRule = { kind: 'month-range', from: '2025-04', to: '2025-08' };
const NOT_UNDERSTOOD: TimingRule = { kind: 'unrecognised', reason: 'part-not-understood' };

function quarter(number: number): TimingRule {
  return { kind: 'quarter', quarter: number, year: 2025 };
}

function by(document: string): TimingRule {
  return { kind: 'by-document', document };
}

function report(document: string): readonly TimingRule[] {
  return [{ kind: 'quarterly', document }, { kind: 'yearly', document }, { kind: 'on-demand' }];
}

/** Every deadline of the two plans of 2025, in its own words. */
const PRINTED: readonly (readonly [id: string, text: string, rules: readonly TimingRule[]])[] = [
  ['D01', 'Trước ngày 20/02/2025', [BEFORE_20_FEBRUARY]],
  ['D02', 'Trước ngày 15/02/2025', [BEFORE_15_FEBRUARY]],
  ['D03', 'Tháng 02/2025', [FEBRUARY]],
  ['D04', 'Tháng 3/2025', [MARCH]],
  ['D05', 'Quý I/2025', [quarter(1)]],
  ['D06', 'Quý II/2025', [quarter(2)]],
  ['D07', 'Quý IV năm 2025', [quarter(4)]],
  ['D08', '', [{ kind: 'missing' }]],
  ['D09', 'Từ tháng 4 đến tháng 8/2025 (theo Kế hoạch của Văn phòng UBND tỉnh).', [RANGE, by('Kế hoạch của Văn phòng UBND tỉnh')]],
  ['D10', 'Từ tháng 4 đến tháng 8/2025', [RANGE]],
  ['D11', 'Trước ngày 25 hằng tháng', [{ kind: 'monthly-before-day', day: 25, bound: 'before' }]],
  ['D12', 'Hằng tháng', [{ kind: 'monthly' }]],
  ['D12', 'định kỳ hằng tháng', [{ kind: 'monthly' }]],
  [
    'D13',
    'Hàng quý, năm và đột xuất khi có yêu cầu (thời gian gửi báo cáo theo Thông tư 01/2020/TT-VPCP của Văn phòng Chính phủ)',
    report('Thông tư 01/2020/TT-VPCP của Văn phòng Chính phủ'),
  ],
  [
    'D14',
    'Chậm nhất trước 05 ngày tính đến ngày văn bản quy phạm pháp luật có quy định về TTHC có hiệu lực thi hành',
    [
      {
        kind: 'days-before-event',
        n: 5,
        unit: 'calendar',
        event: 'văn bản quy phạm pháp luật có quy định về TTHC có hiệu lực thi hành',
      },
    ],
  ],
  ['D15', 'ngay sau khi Bộ ngành Trung ương công bố TTHC', [{ kind: 'after-event', event: 'Bộ ngành Trung ương công bố TTHC' }]],
  [
    'D16',
    'Chậm nhất 10 ngày kể từ ngày ban hành Quyết định công bố TTHC hoặc Quyết định công bố danh mục TTHC của Chủ tịch UBND tỉnh',
    [
      {
        kind: 'days-after-event',
        n: 10,
        unit: 'calendar',
        event: 'ban hành Quyết định công bố TTHC hoặc Quyết định công bố danh mục TTHC của Chủ tịch UBND tỉnh',
      },
    ],
  ],
  [
    'D17',
    'Ngay sau khi Chủ tịch UBND tỉnh ban hành Quyết định công bố quy trình nội bộ giải quyết TTHC.',
    [{ kind: 'after-event', event: 'Chủ tịch UBND tỉnh ban hành Quyết định công bố quy trình nội bộ giải quyết TTHC' }],
  ],
  ['D18', 'Khi có phát sinh', [{ kind: 'on-demand' }]],
  ['D19', 'Thường xuyên', [{ kind: 'continuous' }]],
  ['D20', 'Theo Kế hoạch', [by('Kế hoạch')]],
  ['D21', 'Theo Quyết định phê duyệt phương án đơn giản hóa TTHC nội bộ', [by('Quyết định phê duyệt phương án đơn giản hóa TTHC nội bộ')]],
  ['D22', 'Theo hướng dẫn của Văn phòng Chính phủ', [by('hướng dẫn của Văn phòng Chính phủ')]],
  ['D23', 'Theo hướng dẫn của Văn phòng Ủy ban nhân dân tỉnh.', [by('hướng dẫn của Văn phòng Ủy ban nhân dân tỉnh')]],
  ['D24', 'Theo Kế hoạch của UBND thành phố và kiểm tra đột xuất theo yêu cầu', [by('Kế hoạch của UBND thành phố'), { kind: 'on-demand' }]],
  ['D25', 'năm 2025', [{ kind: 'year', year: 2025 }]],
  ['D25', 'theo quy định', [by('quy định')]],
];

/** The same as a poor scan has them; names of documents and events stay as they came out. */
const SCANNED: readonly (readonly [id: string, text: string, rules: readonly TimingRule[]])[] = [
  ['D01', 'Truge ngay\n20/02/2025', [BEFORE_20_FEBRUARY]],
  ['D02', 'Trudc ngay\n15/02/2025', [BEFORE_15_FEBRUARY]],
  ['D03', 'Théang 02/2025', [FEBRUARY]],
  ['D03', 'Thing 02/2025', [FEBRUARY]],
  ['D04', 'Thang 3/2025', [MARCH]],
  ['D05', 'Quy 1/2025', [quarter(1)]],
  ['D11', 'Trudc ngay 25 hang\nthang', [{ kind: 'monthly-before-day', day: 25, bound: 'before' }]],
  ['D12', 'Hing thang', [{ kind: 'monthly' }]],
  [
    'D13',
    'Hang quy, nam va dot\nxudt khi co yéu cau\n(thot gian guri bao céo\ntheo Thong tu\n01/2020/TT-VPCP)',
    report('Thong tu 01/2020/TT-VPCP'),
  ],
  [
    'D14',
    'Cham nhét truéc 05 ngay tinh dén ngay van ban quy pham phap luat c6 hi¢u luc thi hanh',
    [{ kind: 'days-before-event', n: 5, unit: 'calendar', event: 'van ban quy pham phap luat c6 hi¢u luc thi hanh' }],
  ],
  ['D15', 'ngay sau khi B6 nganh Trung uong cong b', [{ kind: 'after-event', event: 'B6 nganh Trung uong cong b' }]],
  [
    'D16',
    'Cham nhét 10 ngay ké\ntr ngay ban hanh\nQuyét dinh cong bd',
    [{ kind: 'days-after-event', n: 10, unit: 'calendar', event: 'ban hanh Quyét dinh cong bd' }],
  ],
  ['D18', 'Khi c6 phat sinh', [{ kind: 'on-demand' }]],
  ['D18', 'Khi c6 phdt sinh', [{ kind: 'on-demand' }]],
  ['D19', 'Thuong xuyén', [{ kind: 'continuous' }]],
  ['D20', 'Theo K& hoach', [by('K& hoach')]],
  ['D20', 'Theo Ké hoach', [by('Ké hoach')]],
  ['D21', 'TheoQuyCt dinh phe\nduyct phuong an don\ngian hoa TTHC noi bo', [by('QuyCt dinh phe duyct phuong an don gian hoa TTHC noi bo')]],
  ['D22', 'Theo hudng dan cua Vin phone Chinh phi', [by('hudng dan cua Vin phone Chinh phi')]],
  ['D25', 'nam 2025', [{ kind: 'year', year: 2025 }]],
  ['D25', 'ndm 2025', [{ kind: 'year', year: 2025 }]],
];

/** What a scan left so little of that any reading would be a guess. */
const BEYOND_READING: readonly (readonly [id: string, text: string, rule: TimingRule])[] = [
  ['D10', 'Tir thang 4 dén thang\n/ /2025', { kind: 'unrecognised', reason: 'end-missing' }],
  ['D10', 'Từ tháng 4 đến tháng /2025', { kind: 'unrecognised', reason: 'end-missing' }],
  ['D14', 'ngﬁy bt;: den r;i?;', NOT_UNDERSTOOD],
  ['D18', 'Kh h h\n1.cO phat sin', NOT_UNDERSTOOD],
  ['D19', 'g XUy', NOT_UNDERSTOOD],
  ['D19', 'g xuyén', NOT_UNDERSTOOD],
  ['D21', 'Th & dinh ohé', NOT_UNDERSTOOD],
  ['D24', 'oan hkua … ra dot Xmé … S;laeo 1eén … yeu cau', NOT_UNDERSTOOD],
];

describe('the catalogue of deadlines', () => {
  it.each(PRINTED)('%s "%s"', (_id, text, rules) => {
    expect(parseTiming(text, 2025).rules).toEqual(rules);
  });

  it.each(SCANNED)('%s as scanned: %j', (_id, text, rules) => {
    const parsed = parseTiming(text, 2025);
    expect(parsed.rules).toEqual(rules);
    expect(parsed.confidence).toBeGreaterThan(0.5);
    expect(parsed.confidence).toBeLessThan(1);
  });

  it.each(BEYOND_READING)('%s beyond reading: %j', (_id, text, rule) => {
    expect(parseTiming(text, 2025)).toMatchObject({ confidence: 0, rules: [rule] });
  });

  it.each(PRINTED)('%s means the same without marks: "%s"', (_id, text, rules) => {
    const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
    expect(parseTiming(plain, 2025).rules.map(({ kind }) => kind)).toEqual(rules.map(({ kind }) => kind));
  });
});

describe('damage', () => {
  it('makes a reading less sure, and less with every letter', () => {
    const sure = ['Trước ngày 20/02/2025', 'Truoc ngay 20/02/2025', 'Trudc ngay 20/02/2025', 'Truge ngay 20/02/2025'];
    expect(sure.map((text) => parseTiming(text, 2025).confidence)).toEqual([1, 0.95, 0.86, 0.77]);
  });

  it('that was repaired is told', () => {
    expect(parseTiming('Truge ngay 20/02/2025', 2025).ambiguities).toEqual([
      { code: 'words-repaired', message: 'Chữ in không rõ: “Truge ngay” được đọc là “trước ngày”.', alternatives: ['trước ngày'] },
    ]);
  });
});
