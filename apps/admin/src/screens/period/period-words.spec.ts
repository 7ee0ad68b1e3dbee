import { describe, expect, it } from '@jest/globals';
import { isWordless, shownText, toldOf, untouched } from './period-words';

const before = { period: '2024-Q4', text: 'Đã rà soát 8/20 thủ tục.', reportedAt: '2024-12-20T02:00:00.000Z' };
const row = (id: string, more: object = {}) => ({
  id,
  version: 3,
  reference: `KT/${id}`,
  planCode: 'KT',
  item: { path: id, content: '', timingText: 'Thường xuyên' },
  leadUnit: { id: 'u', code: 'P', name: 'Phòng' },
  dueOn: null,
  report: null,
  before,
  capacities: ['c'],
  ...more,
});

describe('what is said of a period', () => {
  it('shows the words of the period before, and sends none of them unless somebody confirms them', () => {
    const said = untouched(row('a'));
    expect(shownText(row('a'), said)).toBe(before.text);
    expect(toldOf([row('a')], { a: said })).toEqual([]);
    expect(toldOf([row('a')], { a: { ...said, saying: 'same' } })).toEqual([{ id: 'a', version: 3, text: before.text }]);
  });

  it('sends new words, and that there is nothing new, of the rows that wait alone', () => {
    const words = {
      a: { saying: 'text', text: ' Đã rà soát 12/20. ' },
      b: { saying: 'nothing', text: 'thừa' },
      c: { saying: 'text', text: 'đã gửi rồi' },
      d: { saying: 'text', text: 'không được gửi' },
      e: { saying: 'text', text: '  ' },
    } as const;
    const rows = [row('a'), row('b'), row('c', { report: before }), row('d', { capacities: [] }), row('e')];
    expect(toldOf(rows, words)).toEqual([
      { id: 'a', version: 3, text: 'Đã rà soát 12/20.' },
      { id: 'b', version: 3, text: null },
    ]);
    expect(isWordless(words.e)).toBe(true);
  });
});
