import { APPENDIX_COLUMNS, type PlanAppendix } from '#domain/plan/appendix/plan-appendix';

/** An appendix of one section with a group and two rows; `differing` says what matters to the test. */
export function buildSmallAppendix(differing: Partial<PlanAppendix> = {}): PlanAppendix {
  const cells = (...texts: readonly (readonly string[])[]): { readonly lines: readonly string[] }[] => texts.map((lines) => ({ lines }));
  const leads = ['- Các phòng chuyên môn;', '- UBND các xã, phường.'];
  return {
    code: 'KT-TP-2025',
    title: 'CÁC NHIỆM VỤ KIỂM SOÁT TTHC NĂM 2025',
    source: '(Kèm theo Quyết định số 78/QĐ-UBND ngày 06 tháng 02 năm 2025 của UBND thành phố Kon Tum)',
    columns: APPENDIX_COLUMNS,
    rows: [
      { kind: 'section', cells: cells(['I'], ['CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH']) },
      { kind: 'group', cells: cells(['1'], ['Công bố, công khai TTHC']) },
      { kind: 'item', cells: cells(['a'], ['Niêm yết'], leads, [], ['Báo cáo'], ['Hằng tháng'], ['Hoàn thành 1/2; quá hạn 1']) },
      { kind: 'item', cells: cells(['b'], ['Rà soát'], ['Văn phòng'], [], ['Kế hoạch'], ['Quý II/2025'], ['Chưa đến kỳ']) },
    ],
    notes: ['Tình trạng đến 08 giờ 00 ngày 10/02/2025; người kết xuất: Lê Thị Nga.'],
    exportedAt: '2025-02-10T01:00:00.000Z',
    ...differing,
  };
}
