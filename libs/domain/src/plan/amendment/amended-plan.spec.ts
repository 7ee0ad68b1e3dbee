import { beforeAll, describe, expect, it } from '@jest/globals';
import { amendedPlan, type AmendedPlan } from '#domain/plan/amendment/amended-plan';
import type { AmendmentScope } from '#domain/plan/amendment/amendment-scope';
import { planDiff, type SaidPair } from '#domain/plan/amendment/plan-diff';
import { AD_HOC_SECTION } from '#domain/plan/ad-hoc';
import type { PlanItem } from '#domain/plan/plan';
import type { PlanProposal, ProposedSection } from '#domain/plan/proposal';
import { buildPlanItem } from '#testing/build-plan';
import { cityPlanProposal, rowsOfProposal } from '#testing/plan-documents/plan-proposals';

let signed: PlanProposal;
let plan: { readonly items: readonly PlanItem[]; readonly sections: readonly ProposedSection[] };

beforeAll(async () => {
  signed = await cityPlanProposal();
  plan = rowsOfProposal(signed);
});

interface Asked {
  readonly scope?: AmendmentScope;
  readonly said?: readonly SaidPair[];
  readonly taken?: readonly string[];
  readonly items?: readonly PlanItem[];
}

function amendedBy(
  sections: readonly ProposedSection[],
  { scope = 'whole', said = [], taken = [], items = plan.items }: Asked = {},
): AmendedPlan {
  const amending = { ...signed, sections };
  const before = { ...plan, items };
  let made = 0;
  return amendedPlan(before, {
    amendment: { id: 'amendment', scope, date: '2025-06-10', rows: planDiff(before, amending, { scope, said }) },
    amending,
    on: '2025-06-12',
    newId: () => `new ${String(++made)}`,
    takenReferencePaths: new Set([...items.map(({ referencePath }) => referencePath), ...taken]),
  });
}

const section = (number: string): ProposedSection => signed.sections.find((one) => one.number === number) as ProposedSection;
const without = (number: string): readonly ProposedSection[] => signed.sections.filter((one) => one.number !== number);

describe('a plan after an amendment', () => {
  it('by the same document is what it was: not one row is touched', () => {
    const { items, dropped, added, renumbered } = amendedBy(signed.sections);
    expect(items).toEqual(plan.items);
    expect(items.every((item, index) => item === plan.items[index])).toBe(true);
    expect([dropped.length, added.size, renumbered.size]).toEqual([0, 0, 0]);
  });

  it('has its sections called as the document calls them: rows move with theirs, under their own ids and names', () => {
    const moved = [...without('II').map((one) => (one.number === 'III' ? { ...one, number: 'II' } : one))];
    const { items, sections, dropped, renumbered } = amendedBy(moved);
    expect(sections.slice(0, 2)).toEqual(moved.slice(0, 2).map(({ number, title }) => ({ number, title })));
    expect([...renumbered]).toEqual([['III', 'II']]);
    expect(items.find(({ path }) => path === 'II.3')).toMatchObject({ id: 'III.3', referencePath: 'III.3', amendedBy: 'amendment' });
    expect(dropped.map(({ path }) => path)).toEqual(plan.items.filter((item) => item.section === 'II').map(({ path }) => path));
  });

  it('names the tasks of a new row otherwise where another one had its number, ever', () => {
    const row = {
      ...section('V').items[0],
      number: '9',
      content: 'Xây dựng kho dữ liệu số hóa của thành phố',
    } as ProposedSection['items'][number];
    const longer = signed.sections.map((one) => (one.number === 'V' ? { ...one, items: [...one.items, row] } : one));
    const pathsOf = ({ items, added }: AmendedPlan): readonly string[] =>
      items.filter(({ id }) => added.has(id)).map(({ path, referencePath }) => `${path} ${referencePath}`);
    expect(pathsOf(amendedBy(longer))).toEqual(['V.9 V.9']);
    expect(pathsOf(amendedBy(longer, { taken: ['V.9', 'V.9-2'] }))).toEqual(['V.9 V.9-3']);
    const [fresh] = amendedBy(longer).items.filter(({ id }) => id === 'new 1');
    expect(fresh).toMatchObject({ timing: { since: '2025-06-10' }, amendedBy: 'amendment' });
  });

  it('keeps what a document in part does not print, in its place, and puts what it adds at the end of its section', () => {
    const row = {
      ...section('I').items[0],
      number: '8',
      content: 'Xây dựng kho dữ liệu số hóa của thành phố',
    } as ProposedSection['items'][number];
    const further: ProposedSection = {
      number: 'XII',
      title: 'NHIỆM VỤ BỔ SUNG',
      items: [{ ...row, number: '1', content: 'Sơ kết sáu tháng' }],
    };
    const { items, sections, dropped } = amendedBy([{ ...section('I'), items: [row] }, further], { scope: 'part' });
    const paths = items.map(({ path }) => path);
    expect(dropped).toEqual([]);
    expect(paths).toHaveLength(plan.items.length + 2);
    expect(paths.indexOf('I.8')).toBe(plan.items.filter((item) => item.section === 'I').length);
    expect(paths.at(-1)).toBe('XII.1');
    expect(sections.at(-1)).toEqual({ number: 'XII', title: 'NHIỆM VỤ BỔ SUNG' });
  });

  it('keeps the work that was assigned during the year, which no document prints', () => {
    const adHoc = buildPlanItem(AD_HOC_SECTION.number, '1');
    const { items, dropped } = amendedBy(without('V'), { items: [...plan.items, adHoc] });
    expect(items.at(-1)).toBe(adHoc);
    expect(dropped.map(({ section: number }) => number)).toEqual(['V', 'V', 'V', 'V']);
  });
});
