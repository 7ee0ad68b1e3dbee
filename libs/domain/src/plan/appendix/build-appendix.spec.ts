import { describe, expect, it } from '@jest/globals';
import { buildAppendix, type AppendixSources } from '#domain/plan/appendix/build-appendix';
import type { PlanAppendix } from '#domain/plan/appendix/plan-appendix';
import type { PlanItem } from '#domain/plan/plan';
import type { ProposedAgency } from '#domain/plan/proposal';
import { buildPlan, buildPlanItem } from '#testing/build-plan';

const PLAN = buildPlan({ title: 'Các nhiệm vụ kiểm soát TTHC năm 2025', number: '78/QĐ-UBND', date: '2025-02-06', state: 'published' });

const agency = (text: string): ProposedAgency => ({ text, resolved: null, confidence: null });

function appendixOf(changes: Partial<AppendixSources> = {}): PlanAppendix {
  return buildAppendix({
    plan: PLAN,
    issuer: 'UBND thành phố Kon Tum',
    sections: [{ number: 'I', title: 'CÔNG TÁC CHỈ ĐẠO' }],
    items: [],
    standings: new Map(),
    exportedBy: 'Lê Thị Nga',
    exportedAt: '2025-02-14T16:30:00.000Z',
    ...changes,
  });
}

/** The table as texts: the lines of a cell one after the other, as `A | B`. */
function tableOf(items: readonly PlanItem[], changes: Partial<AppendixSources> = {}): readonly (readonly string[])[] {
  return appendixOf({ items, ...changes }).rows.map(({ kind, cells }) => [kind, ...cells.map(({ lines }) => lines.join(' | '))]);
}

describe('the appendix of a plan', () => {
  it('prints a row as the signed ones do: several agencies as a list, one as it is, its state in the last column', () => {
    const item = buildPlanItem('I', '1', {
      content: 'Ban hành Kế hoạch (nếu có).',
      leads: [agency('Các phòng chuyên môn'), agency('UBND các xã, phường')],
      coordinators: [agency('Văn phòng')],
      deliverables: { mode: 'any', items: ['Quyết định', 'Kế hoạch'] },
      timing: { text: 'Hằng tháng', rules: [{ kind: 'monthly' }] },
    });
    expect(tableOf([item], { standings: new Map([[item.id, { done: 1, ongoing: 1 }]]) })).toEqual([
      ['section', 'I', 'CÔNG TÁC CHỈ ĐẠO'],
      [
        'item',
        '1',
        'Ban hành Kế hoạch (nếu có).',
        '- Các phòng chuyên môn; | - UBND các xã, phường.',
        'Văn phòng',
        'Quyết định/Kế hoạch',
        'Hằng tháng',
        'Hoàn thành 1/2; đang thực hiện 1',
      ],
    ]);
  });

  it('prints several results that are all due as a list, and nothing where nothing is asked for', () => {
    const deliverables = { mode: 'all', items: ['Báo cáo', 'Tờ trình'] } as const;
    const nothing = { mode: 'open', items: [] } as const;
    const results = tableOf([buildPlanItem('I', '1', { deliverables }), buildPlanItem('I', '2', { deliverables: nothing })]);
    expect(results.slice(1).map((row) => row[5])).toEqual(['- Báo cáo; | - Tờ trình.', '']);
  });

  it('prints the heading of lettered rows once above them, anew for the next number', () => {
    const group = 'Công bố, công khai TTHC';
    const rows = tableOf(['1.a', '1.b', '2.a', '3'].map((number) => buildPlanItem('I', number, { group: number === '3' ? null : group })));
    expect(rows.map(([kind, number]) => `${kind ?? ''} ${number ?? ''}`)).toEqual([
      'section I',
      'group 1',
      'item a',
      'item b',
      'group 2',
      'item a',
      'item 3',
    ]);
  });

  it('prints no heading for rows that stood above the first section', () => {
    expect(tableOf([buildPlanItem('', '1')], { sections: [{ number: '', title: '' }] }).map(([kind]) => kind)).toEqual(['item']);
  });

  it('says above the table what it is: title in capitals, document, issuer, as far as they are known', () => {
    const sourceOf = (number: string | null, date: string | null): string => appendixOf({ plan: { ...PLAN, number, date } }).source;
    expect(appendixOf().title).toBe('CÁC NHIỆM VỤ KIỂM SOÁT TTHC NĂM 2025');
    expect(sourceOf('78/QĐ-UBND', '2025-02-06')).toBe(
      '(Kèm theo Quyết định số 78/QĐ-UBND ngày 06 tháng 02 năm 2025 của UBND thành phố Kon Tum)',
    );
    expect(sourceOf('12/KH-UBND', '2025-11-16')).toBe(
      '(Kèm theo Kế hoạch số 12/KH-UBND ngày 16 tháng 11 năm 2025 của UBND thành phố Kon Tum)',
    );
    expect(sourceOf('78/QĐ-UBND', null)).toBe('(Kèm theo Quyết định số 78/QĐ-UBND của UBND thành phố Kon Tum)');
    expect(sourceOf('không rõ', null)).toBe('(Kèm theo văn bản số không rõ của UBND thành phố Kon Tum)');
    expect(sourceOf(null, '2025-03-05')).toBe('(Kèm theo văn bản ngày 05 tháng 3 năm 2025 của UBND thành phố Kon Tum)');
    expect(sourceOf(null, null)).toBe('(Kèm theo văn bản của UBND thành phố Kon Tum)');
  });

  it('says below it as of when and by whom, in Vietnam, and of a plan that hides tasks whose they are', () => {
    expect(appendixOf().notes).toEqual(['Tình trạng đến 23 giờ 30 ngày 14/02/2025; người kết xuất: Lê Thị Nga.']);
    const confined = appendixOf({ plan: { ...PLAN, sight: { drafts: 'office', tasks: 'participants' } }, exportedBy: null });
    expect(confined.notes).toEqual([
      'Tình trạng đến 23 giờ 30 ngày 14/02/2025; người kết xuất: phần mềm kết nối.',
      'Kế hoạch thu hẹp phạm vi xem: tình trạng chỉ tính các nhiệm vụ mà người kết xuất được xem.',
    ]);
  });
});
