import { describe, expect, it } from '@jest/globals';
import { kindOfResult, type EventKind } from '#domain/occurrence/event-kind';

const row = (content: string, ...items: string[]) => ({ content, deliverables: { items } });

describe('the event that a row’s result is once it has been issued', () => {
  it.each<[string, ReturnType<typeof row>, EventKind | null]>([
    ['what it is to bring', row('Rà soát quy định', 'Quyết định phê duyệt phương án đơn giản hóa TTHC nội bộ'), 'simplification-approved'],
    ['any of what it is to bring', row('Công bố', 'Tờ trình', 'Quyết định công bố danh mục TTHC'), 'procedures-announced'],
    [
      'what it asks for, where that says nothing',
      row('Ban hành quy trình nội bộ giải quyết TTHC', 'Quyết định'),
      'internal-process-announced',
    ],
    ['a plan, by its first word', row('Xây dựng Kế hoạch kiểm soát TTHC', 'Kế hoạch của UBND thành phố'), 'plan-issued'],
    ['nothing, where no word is known', row('Báo cáo tình hình', 'Báo cáo'), null],
  ])('is told by %s', (_by, asked, kind) => expect(kindOfResult(asked)).toBe(kind));
});
