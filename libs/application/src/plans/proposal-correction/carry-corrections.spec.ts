import { beforeAll, describe, expect, it } from '@jest/globals';
import { applyCorrection, type CorrectionSetting } from '#application/plans/proposal-correction/apply-correction';
import { carryCorrections } from '#application/plans/proposal-correction/carry-corrections';
import { resolveAgencies } from '#application/plans/resolve-agencies';
import { organisationOn } from '#domain/organisation/organisation';
import { nameResolver } from '#domain/organisation/resolve-name';
import { rowNamed } from '#domain/plan/proposal-correction/named-rows';
import { openQuestions } from '#domain/plan/proposal-correction/open-questions';
import { isCorrected, type ProposalCorrection } from '#domain/plan/proposal-correction/proposal-correction';
import type { PlanProposal } from '#domain/plan/proposal';
import { parsePlanDocument } from '#plan-import/parse-plan-document';
import { NOTHING_SAID, type KnownColumns } from '#plan-import/table/column-meaning';
import { konTum } from '#testing/kon-tum';
import { cityPlanDocx } from '#testing/plan-documents/city-plan';

const AT = '2025-02-10T01:00:00.000Z';
const LATER = '2025-02-12T01:00:00.000Z';
const DELIVERABLES_ASIDE: KnownColumns = new Map([['kết quả công việc', 'aside']]);
const NOTED = 'Phòng Nộii vụ';

let city: PlanProposal;
/** The same document, read as if the column of deliverables belonged to no plan. */
let aside: PlanProposal;
let setting: CorrectionSetting;
let again: CorrectionSetting;

beforeAll(async () => {
  const { units, parties } = await konTum();
  const organisation = organisationOn('2025-02-10', units, parties);
  setting = { organisation, resolve: nameResolver(organisation), corrector: { by: 'nga', at: AT } };
  again = { ...setting, corrector: { by: 'hoai', at: LATER } };
  city = await reading(NOTHING_SAID);
  aside = await reading(DELIVERABLES_ASIDE);
});

async function reading(columns: KnownColumns): Promise<PlanProposal> {
  return resolveAgencies(await parsePlanDocument(cityPlanDocx(), { columns }), setting.organisation);
}
function after(proposal: PlanProposal, ...corrections: readonly ProposalCorrection[]): PlanProposal {
  return corrections.reduce((left, correction) => {
    const outcome = applyCorrection(left, correction, setting);
    if (!isCorrected(outcome)) throw new Error(`refused for ${outcome.refusedFor.code}`);
    return outcome.proposal;
  }, proposal);
}
/** A little of everything that can be said. */
function corrected(): PlanProposal {
  const lead = rowNamed(city, 'III.1')?.leads[0]?.text ?? '';
  return after(
    city,
    { kind: 'cell', row: 'I.3', cell: 'timing', text: 'Tháng 7/2025' },
    { kind: 'cell', row: 'I.3', cell: 'coordinator', text: NOTED },
    { kind: 'agency', text: NOTED, ref: { type: 'unit', id: 'p-noi-vu' }, remember: false },
    { kind: 'lead-mode', row: 'III.1', leadMode: 'joint', submittingLead: lead, submittingMember: null },
    { kind: 'confirm', row: 'VII.2', cell: 'timing', code: 'day-missing', message: null },
    { kind: 'place', unplaced: 1, into: null },
    { kind: 'row', op: 'add', section: 'III', number: '9', group: null, after: 'III.1' },
    { kind: 'cell', row: 'III.9', cell: 'content', text: 'Việc thêm' },
    { kind: 'row', op: 'number', row: 'IX.1', number: '7', group: null },
    { kind: 'row', op: 'remove', row: 'I.2' },
    { kind: 'section', op: 'change', section: 'I', number: 'I', title: 'CHỈ ĐẠO' },
    { kind: 'head', head: { number: '78/QĐ-UBND', date: '2025-02-06', issuer: 'UBND thành phố' } },
  );
}

describe('what people have said of a reading', () => {
  it('is said of the next one of the same document, by whoever said it first', () => {
    const before = corrected();
    const { proposal, lost, kept } = carryCorrections(before, city, again);
    expect(lost).toEqual([]);
    expect(kept).toBe(11);
    expect(proposal).toEqual(before);
  });

  it('is lost where its words stand in another column, and named; the rest is kept', () => {
    const product = { kind: 'cell', row: 'I.3', cell: 'deliverable', text: 'Báo cáo khác' } as const;
    const { proposal, lost, kept } = carryCorrections(after(corrected(), product), aside, again);
    expect(lost).toEqual([{ what: 'cell', row: 'I.3', cell: 'deliverable', text: 'Báo cáo khác' }]);
    expect(kept).toBe(11);
    expect(rowNamed(proposal, 'I.3')?.source.corrected).toEqual({ timing: 'Tháng 7/2025', coordinator: NOTED });
    expect(rowNamed(proposal, 'I.3')?.coordinators).toContainEqual({
      text: NOTED,
      resolved: { type: 'unit', id: 'p-noi-vu' },
      confidence: 1,
    });
    expect(proposal.diagnostics.map(({ code }) => code)).toContain('column-missing');
  });

  it('is lost with the agencies that nobody prints any more, and with rows that are elsewhere', () => {
    const [first, ...rest] = city.sections;
    const moved = { ...city, sections: rest };
    const { lost } = carryCorrections(corrected(), moved, again);
    expect(first?.number).toBe('I');
    expect(lost).toEqual([
      { what: 'section', row: null, cell: null, text: 'I. CHỈ ĐẠO' },
      { what: 'cell', row: 'I.3', cell: 'coordinator', text: NOTED },
      { what: 'cell', row: 'I.3', cell: 'timing', text: 'Tháng 7/2025' },
      { what: 'agency', row: null, cell: null, text: NOTED },
    ]);
  });

  it('answers the same questions of the same words, and no other', () => {
    const confirmed = after(city, { kind: 'confirm', row: 'VII.2', cell: 'timing', code: 'day-missing', message: null });
    const sections = city.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, source: { ...item.source, cells: { ...item.source.cells, timing: 'Khác' } } })),
    }));
    const { lost, proposal } = carryCorrections(confirmed, { ...city, sections }, again);
    const asked = rowNamed(city, 'VII.2')?.diagnostics.find(({ code }) => code === 'day-missing')?.message ?? '';
    expect(asked).not.toBe('');
    expect(lost).toEqual([{ what: 'confirm', row: 'VII.2', cell: 'timing', text: asked }]);
    expect(rowNamed(proposal, 'VII.2')?.diagnostics.map(({ code }) => code)).toContain('day-missing');
  });

  it('of how several leads work is asked anew where they are others', () => {
    const said = after(city, { kind: 'lead-mode', row: 'I.1', leadMode: 'each', submittingLead: null, submittingMember: null });
    const fewer = city.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, leads: item.leads.toReversed() })),
    }));
    const { lost, proposal } = carryCorrections(said, { ...city, sections: fewer }, again);
    expect(lost).toMatchObject([{ what: 'lead-mode', row: 'I.1', cell: 'lead' }]);
    expect(openQuestions(proposal)).toHaveLength(openQuestions(city).length);
  });

  it('that was typed because its column was not understood is what the document prints now', () => {
    const printed = rowNamed(city, 'I.3')?.source.cells.deliverable ?? '';
    const typed = after(aside, { kind: 'cell', row: 'I.3', cell: 'deliverable', text: printed });
    const { lost, kept, proposal } = carryCorrections(typed, city, again);
    expect({ lost, kept }).toEqual({ lost: [], kept: 1 });
    expect(proposal).toEqual(city);
  });

  it('puts a text into a cell again, and it belongs to no other', () => {
    const placed = after(city, { kind: 'place', unplaced: 1, into: { row: 'I.3', cell: 'deliverable' } });
    const same = carryCorrections(placed, city, again);
    expect(same.proposal).toEqual(placed);
    const lost = carryCorrections(placed, aside, again);
    expect(lost.lost).toMatchObject([{ what: 'cell', row: 'I.3', cell: 'deliverable' }]);
    expect(lost.proposal.unplaced).toContain('Phụ lục II');
  });
});
