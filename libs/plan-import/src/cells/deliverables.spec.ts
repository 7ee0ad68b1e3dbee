import { describe, expect, it } from '@jest/globals';
import type { ProposedDeliverables } from '#domain/plan/proposal';
import { readDeliverables } from '#plan-import/cells/deliverables';

describe('the deliverables of a cell', () => {
  it.each<[printed: readonly string[], mode: ProposedDeliverables['mode'], items: readonly string[]]>([
    [['Quyết định/Kế hoạch'], 'any', ['Quyết định', 'Kế hoạch']],
    [['Công văn/ Danh sách đăng ký'], 'any', ['Công văn', 'Danh sách đăng ký']],
    [['Công văn/văn bản', 'đăng ký'], 'any', ['Công văn', 'văn bản đăng ký']],
    [['Thành lập Đoàn/tổ kiểm tra của cơ quan, đơn vị'], 'all', ['Thành lập Đoàn/tổ kiểm tra của cơ quan, đơn vị']],
    [['Quyết định 78/QĐ-UBND'], 'all', ['Quyết định 78/QĐ-UBND']],
    [['Văn bản triển khai; Hồ sơ được giải quyết.'], 'all', ['Văn bản triển khai', 'Hồ sơ được giải quyết']],
    [['- Dự thảo văn bản;', '- Văn bản tham gia ý kiến.'], 'all', ['Dự thảo văn bản', 'Văn bản tham gia ý kiến']],
    [['Niêm yết tại Bộ phận Một cửa; trên Trang TTĐT'], 'all', ['Niêm yết tại Bộ phận Một cửa; trên Trang TTĐT']],
    [['100% báo cáo của phòng, ban; UBND các xã, phường'], 'all', ['100% báo cáo của phòng, ban; UBND các xã, phường']],
    [['Các văn bản chỉ đạo, hướng dẫn, đôn đốc'], 'open', ['Các văn bản chỉ đạo, hướng dẫn, đôn đốc']],
    [['Các thành phần hồ sơ đã được số hóa'], 'all', ['Các thành phần hồ sơ đã được số hóa']],
    [[], 'open', []],
  ])('%j are %s of %j', (printed, mode, items) => {
    expect(readDeliverables(printed)).toEqual({ mode, items });
  });
});
