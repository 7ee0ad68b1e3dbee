import { describe, expect, it } from '@jest/globals';
import { explainTiming } from '#domain/timing/explain-timing';
import { parseTiming } from '#domain/timing/parse-timing';
import { resolveTiming } from '#domain/timing/resolve-timing';
import { nationalCalendar } from '#testing/national-calendar';

const D14 = 'Chậm nhất trước 05 ngày tính đến ngày văn bản quy phạm pháp luật có quy định về TTHC có hiệu lực thi hành';
const calendar = await nationalCalendar();
const at = (eventDate: string, statutoryWins: boolean) => ({ year: 2025, eventDate, statutoryWins, calendar });
const rules = parseTiming(D14, 2025).rules;

describe('05 ngày where the law says 05 ngày làm việc (D14)', () => {
  it.each([
    ['2025-07-01', '2025-06-26', '2025-06-24'],
    ['2025-05-05', '2025-04-29', '2025-04-24'],
  ])('before %s: %s as printed, %s by the law; both are told, the plan’s setting decides', (event, printed, lawful) => {
    expect(resolveTiming(rules, at(event, true))).toMatchObject([{ due: lawful, beside: printed }]);
    expect(resolveTiming(rules, at(event, false))).toMatchObject([{ due: printed, beside: lawful }]);
  });

  it('is explained with both dates, the law, and which of them decides', () => {
    expect(explainTiming({ text: D14, rules }, at('2025-07-01', true)).meaning.vi).toMatch(
      /luật định 5 ngày làm việc \(Điều 15 Nghị định 63\/2010.*24\/6\/2025|24\/06\/2025.*văn bản in 5 ngày, tức 26\/06\/2025, theo luật/,
    );
    expect(explainTiming({ text: D14, rules }, at('2025-07-01', false)).meaning.vi).toContain('theo văn bản');
    expect(explainTiming({ text: D14, rules }, { year: 2025 }).meaning.en).toContain('the law says 5 working days');
  });

  it.each([
    'Chậm nhất trước 05 ngày làm việc tính đến ngày văn bản quy phạm pháp luật có hiệu lực thi hành',
    'Chậm nhất trước 05 ngày tính đến ngày khai mạc hội nghị',
    'Chậm nhất 10 ngày kể từ ngày ban hành Quyết định công bố TTHC',
  ])('the law has nothing beside "%s"', (text) => {
    const [one] = resolveTiming(parseTiming(text, 2025).rules, at('2025-07-01', true));
    expect(one).not.toHaveProperty('beside');
    expect(one?.due).not.toBeNull();
  });
});
