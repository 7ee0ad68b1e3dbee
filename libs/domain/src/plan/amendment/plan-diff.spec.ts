import { beforeAll, describe, expect, it } from '@jest/globals';
import { planDiff, type RowAmendment } from '#domain/plan/amendment/plan-diff';
import type { PlanItem } from '#domain/plan/plan';
import type { PlanProposal, ProposedItem, ProposedSection } from '#domain/plan/proposal';
import { cityPlanProposal, rowsOfProposal } from '#testing/plan-documents/plan-proposals';

let signed: PlanProposal;
let plan: { readonly items: readonly PlanItem[]; readonly sections: readonly ProposedSection[] };

beforeAll(async () => {
  signed = await cityPlanProposal();
  plan = rowsOfProposal(signed);
});

/** The signed plan with the rows of one section changed. */
function amended(section: string, change: (items: readonly ProposedItem[]) => readonly ProposedItem[]): PlanProposal {
  return {
    ...signed,
    sections: signed.sections.map((one) => (one.number === section ? { ...one, items: change(one.items) } : one)),
  };
}

/** Rows that are not as they were, as far as each differs. */
function told(diff: readonly RowAmendment[]): readonly unknown[] {
  return diff.flatMap((row): readonly unknown[] => {
    if (row.kind === 'new') return [['new', row.path]];
    if (row.kind === 'dropped') return [['dropped', row.pathBefore]];
    const fields = Object.keys(row.after);
    if (fields.length === 0 && row.path === row.pathBefore) return [];
    return [[row.isDoubtful ? 'kept?' : 'kept', row.pathBefore, row.path, fields]];
  });
}

const renumbered = (items: readonly ProposedItem[]): readonly ProposedItem[] =>
  items.map((item, index) => ({ ...item, number: String(index + 1) }));

describe('the difference between a plan and a second document', () => {
  it('of the same document is none: every row is kept as it is', () => {
    const diff = planDiff(plan, signed, { scope: 'whole' });
    expect(diff).toHaveLength(26);
    expect(told(diff)).toEqual([]);
  });

  it('names the fields that differ in a row', () => {
    const timing: ProposedItem['timing'] = { text: 'Tháng 5/2025', rules: [{ kind: 'month', month: 5, year: 2025 }] };
    const diff = planDiff(
      plan,
      amended('V', (items) => items.map((item) => (item.number === '2' ? { ...item, timing } : item))),
      { scope: 'whole' },
    );
    expect(told(diff)).toEqual([['kept', 'V.2', 'V.2', ['timing']]]);
    expect(diff.find((row) => row.kind === 'kept' && row.itemId === 'V.2')).toMatchObject({
      before: { timing: { text: 'Tháng 3/2025' } },
      after: { timing },
    });
  });

  it('follows rows that moved up when one above them was dropped', () => {
    expect(
      told(
        planDiff(
          plan,
          amended('V', (items) => renumbered(items.slice(1))),
          { scope: 'whole' },
        ),
      ),
    ).toEqual([
      ['kept', 'V.2', 'V.1', []],
      ['kept', 'V.3', 'V.2', []],
      ['kept', 'V.4', 'V.3', []],
      ['dropped', 'V.1'],
    ]);
  });

  it('tells a new row from the one whose number it took', () => {
    const further: ProposedItem = {
      ...(signed.sections[0]?.items[0] as ProposedItem),
      content: 'Xây dựng kho dữ liệu số của thành phố',
      deliverables: { mode: 'all', items: ['Đề án'] },
    };
    expect(
      told(
        planDiff(
          plan,
          amended('VII', (items) => renumbered([further, ...items])),
          { scope: 'whole' },
        ),
      ),
    ).toEqual([
      ['new', 'VII.1'],
      ['kept', 'VII.1', 'VII.2', []],
      ['kept', 'VII.2', 'VII.3', []],
    ]);
  });

  it('doubts a row whose words were written anew, until somebody says which one it is', () => {
    const rewritten = amended('III', (items) =>
      items.map((item) =>
        item.number === '3'
          ? { ...item, content: 'Tổng hợp, báo cáo kết quả rà soát, đánh giá TTHC năm 2025 gửi Văn phòng UBND tỉnh' }
          : item,
      ),
    );
    expect(told(planDiff(plan, rewritten, { scope: 'whole' }))).toEqual([['kept?', 'III.3', 'III.3', ['content']]]);
    expect(told(planDiff(plan, rewritten, { scope: 'whole', said: [{ itemId: 'III.3', path: 'III.3' }] }))).toEqual([
      ['kept', 'III.3', 'III.3', ['content']],
    ]);
    expect(told(planDiff(plan, rewritten, { scope: 'whole', said: [{ itemId: null, path: 'III.3' }] }))).toEqual([
      ['new', 'III.3'],
      ['dropped', 'III.3'],
    ]);
  });
});
