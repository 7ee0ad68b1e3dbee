import { describe, expect, it } from '@jest/globals';
import type { Diagnostic, PlanProposal, ProposedAgency, ProposedItem } from '#domain/plan/proposal';
import { HAI_SON_PLAN } from '#testing/plan-layouts/hai-son-plan';
import { measure } from '#testing/plan-layouts/measure';
import type { TrueAgency, TrueRow } from '#testing/plan-layouts/true-plan';

/** The truth as a reading without fault proposes it. */
const read: PlanProposal = {
  title: HAI_SON_PLAN.title,
  year: HAI_SON_PLAN.year,
  ...HAI_SON_PLAN.identity,
  columns: [],
  sections: HAI_SON_PLAN.sections.map(({ number, title, rows }) => ({ number, title, items: rows.map(itemOf) })),
  unplaced: [],
  diagnostics: [],
};

function itemOf({ namedByLead: _named, leads, coordinators, ...row }: TrueRow, index: number): ProposedItem {
  const resolved = ({ text, ref }: TrueAgency): ProposedAgency => ({ text, resolved: ref, confidence: 1 });
  return {
    ...row,
    leadMode: leads.length === 1 ? 'each' : 'unknown',
    leads: leads.map(resolved),
    coordinators: coordinators.map(resolved),
    source: { page: null, table: 1, row: index, cells: cellsOf({ leads, coordinators, ...row }) },
    diagnostics: leads.length === 1 ? [] : [asked('lead-mode', 'lead')],
  };
}

function cellsOf({
  number,
  content,
  leads,
  coordinators,
  deliverables,
  timing,
}: Omit<TrueRow, 'namedByLead'>): ProposedItem['source']['cells'] {
  const textsOf = (agencies: readonly TrueAgency[]): string => agencies.map(({ text }) => text).join('\n');
  return {
    number,
    content,
    lead: textsOf(leads),
    coordinator: textsOf(coordinators),
    deliverable: deliverables.items.join('\n'),
    timing: timing.text,
  };
}

const CELLS = 18 * 6 + 4 + 1 + 3;

function asked(code: string, cell: Diagnostic['cell']): Diagnostic {
  return { code, cell, severity: 'question', message: '' };
}

/** The proposal with its first row changed; null leaves it out. */
function withFirst(change: (item: ProposedItem) => ProposedItem | null, more: Partial<PlanProposal> = {}): PlanProposal {
  const [first, ...others] = read.sections;
  if (first === undefined) throw new Error('the plan has no section');
  const [item, ...items] = first.items;
  const changed = item === undefined ? null : change(item);
  return { ...read, ...more, sections: [{ ...first, items: [...(changed === null ? [] : [changed]), ...items] }, ...others] };
}

const wrongIn = (proposal: PlanProposal): readonly (readonly [string, string, boolean])[] =>
  measure(proposal, HAI_SON_PLAN).wrong.map(({ place, cell, confident }) => [place, cell, confident]);

describe('a reading', () => {
  it('without fault has every cell, unit and time right', () => {
    expect(measure(read, HAI_SON_PLAN)).toEqual({
      rows: 18,
      cells: CELLS,
      wrong: [],
      units: 49,
      unitsRight: 49,
      timingsRight: 18,
      questions: 5,
    });
  });

  it('with a wrong cell misleads, unless the cell or its row is doubted', () => {
    const other = { content: 'Ban hành Kế hoạch chuyển đổi số năm 2026 của cơ quan' };
    expect(wrongIn(withFirst((item) => ({ ...item, ...other })))).toEqual([['I.1', 'content', true]]);
    const doubted = (diagnostic: Diagnostic) => wrongIn(withFirst((item) => ({ ...item, ...other, diagnostics: [diagnostic] })));
    expect(doubted(asked('cell-damaged', 'content'))).toEqual([['I.1', 'content', false]]);
    expect(doubted(asked('row-damaged', null))).toEqual([['I.1', 'content', false]]);
    expect(doubted(asked('cell-damaged', 'timing'))).toEqual([['I.1', 'content', true]]);
  });

  it('is not doubted by what a person must decide anyway', () => {
    const fewer = withFirst((item) => ({ ...item, leads: item.leads.slice(0, 1) }));
    expect(fewer.sections[0]?.items[0]?.diagnostics.map(({ code }) => code)).toContain('lead-mode');
    expect(wrongIn(fewer)).toEqual([['I.1', 'lead', true]]);
  });

  it('counts another unit as wrong, though its name is printed', () => {
    const other = { type: 'unit', id: 'so-y-te' } as const;
    const proposal = withFirst((item) => ({ ...item, coordinators: item.coordinators.map((agency) => ({ ...agency, resolved: other })) }));
    expect(wrongIn(proposal)).toEqual([['I.1', 'coordinator', true]]);
    expect(measure(proposal, HAI_SON_PLAN).unitsRight).toBe(48);
  });

  it('counts other rules as wrong, though the words are printed', () => {
    const proposal = withFirst((item) => ({ ...item, timing: { ...item.timing, rules: [{ kind: 'year', year: 2026 }] } }));
    expect(wrongIn(proposal)).toEqual([['I.1', 'timing', true]]);
    expect(measure(proposal, HAI_SON_PLAN).timingsRight).toBe(17);
  });

  it('that lacks a row has all its cells and the heading above it wrong, unless its words are kept and asked about', () => {
    const cells = ['number', 'content', 'lead', 'coordinator', 'deliverable', 'timing'];
    expect(wrongIn(withFirst(() => null))).toEqual(['heading', ...cells].map((cell) => [cell === 'heading' ? 'I' : 'I.1', cell, true]));
    const kept = Object.values(read.sections[0]?.items[0]?.source.cells ?? {});
    const more = { unplaced: ['CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 'I', ...kept], diagnostics: [asked('row-unplaced', null)] };
    expect(wrongIn(withFirst(() => null, more)).filter(([, , confident]) => confident)).toEqual([]);
    expect(wrongIn(withFirst(() => null, { ...more, unplaced: [] })).filter(([, , confident]) => confident)).toHaveLength(7);
  });

  it('with a row that nobody printed has six wrong cells more', () => {
    const [section] = read.sections;
    const [item] = section?.items ?? [];
    if (section === undefined || item === undefined) throw new Error('the plan has no row');
    const invented = { ...item, number: '9', content: 'Xyz', diagnostics: [] };
    const proposal = { ...read, sections: [...read.sections, { ...section, number: 'X', items: [invented] }] };
    expect(measure(proposal, HAI_SON_PLAN).cells).toBe(CELLS + 6);
    expect(new Set(wrongIn(proposal).map(([place]) => place))).toEqual(new Set(['X.9']));
  });

  it('with the number of another document misleads, and with none it says so', () => {
    expect(wrongIn({ ...read, number: '46/KH-UBND' })).toEqual([['', 'identity', true]]);
    const none = { issuer: null, number: null, date: null };
    const said: Diagnostic = { code: 'identity-missing', cell: null, severity: 'warning', message: '' };
    expect(wrongIn({ ...read, ...none, diagnostics: [said] })).toEqual([['', 'identity', false]]);
  });

  it('is the same with spaces beside hyphens and slashes, closing punctuation, and agencies in another order', () => {
    const proposal = withFirst((item) => ({ ...item, content: `${item.content}.`, leads: item.leads.toReversed() }), {
      title: `${read.title} `,
    });
    expect(wrongIn(proposal)).toEqual([]);
  });
});
