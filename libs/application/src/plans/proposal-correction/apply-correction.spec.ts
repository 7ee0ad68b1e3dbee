import { beforeAll, describe, expect, it } from '@jest/globals';
import { applyCorrection, type CorrectionSetting } from '#application/plans/proposal-correction/apply-correction';
import { resolveAgencies } from '#application/plans/resolve-agencies';
import { organisationOn } from '#domain/organisation/organisation';
import { nameResolver } from '#domain/organisation/resolve-name';
import { leadingGroups } from '#domain/plan/proposal-correction/answer-lead-mode';
import { rowNamed } from '#domain/plan/proposal-correction/named-rows';
import { openQuestions, questionsBeforeApproval } from '#domain/plan/proposal-correction/open-questions';
import { isCorrected, type Corrected, type ProposalCorrection } from '#domain/plan/proposal-correction/proposal-correction';
import type { Diagnostic, PlanProposal, ProposedItem } from '#domain/plan/proposal';
import { parsePlanDocument } from '#plan-import/parse-plan-document';
import { restoredProposal } from '#plan-import/restored-plan';
import { konTum } from '#testing/kon-tum';
import { cityPlanDocx } from '#testing/plan-documents/city-plan';

const AT = '2025-02-10T01:00:00.000Z';

let city: PlanProposal;
let setting: CorrectionSetting;

beforeAll(async () => {
  const { units, parties } = await konTum();
  const organisation = organisationOn('2025-02-10', units, parties);
  setting = { organisation, resolve: nameResolver(organisation), corrector: { by: 'nga', at: AT } };
  city = resolveAgencies(await parsePlanDocument(cityPlanDocx()), organisation);
});

function corrected(proposal: PlanProposal, correction: ProposalCorrection): Corrected {
  const outcome = applyCorrection(proposal, correction, setting);
  if (!isCorrected(outcome)) throw new Error(`refused for ${outcome.refusedFor.code}`);
  return outcome;
}
function after(proposal: PlanProposal, ...corrections: readonly ProposalCorrection[]): PlanProposal {
  return corrections.reduce((left, correction) => corrected(left, correction).proposal, proposal);
}
function row(proposal: PlanProposal, name: string): ProposedItem {
  const item = rowNamed(proposal, name);
  if (item === null) throw new Error(`no row ${name}`);
  return item;
}
function refusal(proposal: PlanProposal, correction: ProposalCorrection): unknown {
  const outcome = applyCorrection(proposal, correction, setting);
  return isCorrected(outcome) ? null : outcome.refusedFor;
}
const asked = ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): readonly string[] => diagnostics.map(({ code }) => code);

/** One row whose time is damaged in the scan and whose lead only looks like a name. */
function damaged(lead: readonly string[] = ['Phòng Nộii vụ']): PlanProposal {
  const scan = { timing: '', content: 'Rà soat' };
  const one = { number: '1', content: 'Rà soát', lead, coordinator: [], deliverable: ['Báo cáo'], timing: '', scan };
  const restored = restoredProposal({ title: 'Kế hoạch năm 2025', rows: [{ number: 'I', heading: 'MỤC' }, one] }, 2025);
  return resolveAgencies(restored, setting.organisation);
}

describe('a corrected cell', () => {
  it('is read as at import, and what the document printed is kept', () => {
    const before = row(city, 'III.1');
    const timing = { kind: 'cell', row: 'III.1', cell: 'timing', text: 'Trước ngày 28/02/2025' } as const;
    const { proposal, told } = corrected(city, timing);
    const item = row(proposal, 'III.1');
    expect(item.timing).toEqual({ text: 'Trước ngày 28/02/2025', rules: [{ kind: 'before-date', date: '2025-02-28', bound: 'before' }] });
    expect(item.source).toEqual({ ...before.source, corrected: { timing: 'Trước ngày 28/02/2025' } });
    expect({ ...item, timing: before.timing, source: before.source }).toEqual(before);
    expect(told).toEqual([
      {
        action: 'plan-proposal.correct',
        payload: { row: 'III.1', field: 'timing', before: before.source.cells.timing, after: 'Trước ngày 28/02/2025' },
      },
    ]);
  });

  it('is asked about anew, and about nothing else of its row', () => {
    const proposal = damaged();
    expect(asked(row(proposal, 'I.1'))).toEqual(
      expect.arrayContaining(['cell-damaged', 'cell-damaged', 'timing-missing', 'agency-unknown', 'coordinator-blank']),
    );
    const item = row(after(proposal, { kind: 'cell', row: 'I.1', cell: 'timing', text: 'Tháng mười hai' }), 'I.1');
    expect(item.diagnostics.filter(({ cell }) => cell === 'timing').map(({ code }) => code)).toEqual(['timing-unrecognised']);
    expect(asked(item).filter((code) => code === 'cell-damaged' || code === 'agency-unknown')).toEqual(['cell-damaged', 'agency-unknown']);
  });

  it('that names other agencies resolves them, and asks again how several work', () => {
    const joint = after(city, { kind: 'lead-mode', row: 'I.1', leadMode: 'each', submittingLead: null, submittingMember: null });
    expect(row(joint, 'I.1')).toMatchObject({ leadMode: 'each' });
    const same = after(joint, { kind: 'cell', row: 'I.1', cell: 'lead', text: row(city, 'I.1').source.cells.lead });
    expect(row(same, 'I.1')).toMatchObject({ leadMode: 'each' });
    expect(asked(row(same, 'I.1'))).not.toContain('lead-mode');
    const other = after(joint, { kind: 'cell', row: 'I.1', cell: 'lead', text: '- Phòng Nội vụ\n- Phòng Tư pháp' });
    expect(row(other, 'I.1').leads).toMatchObject([{ resolved: { id: 'p-noi-vu' } }, { resolved: { type: 'unit' } }]);
    expect(row(other, 'I.1').leadMode).toBe('unknown');
    expect(asked(row(other, 'I.1'))).toContain('lead-mode');
  });

  it('voids what was confirmed of it, and of no other cell', () => {
    const confirm = { kind: 'confirm', row: 'I.1', code: 'cell-damaged', message: null } as const;
    const confirmed = after(damaged(), { ...confirm, cell: 'timing' }, { ...confirm, cell: 'content' });
    expect(row(confirmed, 'I.1').source.confirmed).toHaveLength(2);
    const again = after(confirmed, { kind: 'cell', row: 'I.1', cell: 'timing', text: 'Tháng 3/2025' });
    expect(row(again, 'I.1').source.confirmed).toMatchObject([{ cell: 'content', code: 'cell-damaged', by: 'nga', at: AT }]);
  });

  it('of a row that is not there is refused', () => {
    expect(refusal(city, { kind: 'cell', row: 'XX.1', cell: 'timing', text: '' })).toMatchObject({ code: 'proposal-row-unknown' });
  });
});

describe('a confirmed question', () => {
  it('is asked no more; what was read stays, and so does who confirmed it', () => {
    const proposal = damaged();
    const confirm = { kind: 'confirm', row: 'I.1', cell: 'timing', code: 'timing-missing', message: null } as const;
    const { proposal: left, told } = corrected(proposal, confirm);
    expect(row(left, 'I.1').timing.rules).toEqual([{ kind: 'missing' }]);
    const asks = ['Không ghi thời gian thực hiện.'];
    expect(row(left, 'I.1').source.confirmed).toEqual([{ cell: 'timing', code: 'timing-missing', asked: asks, by: 'nga', at: AT }]);
    expect(asked(row(left, 'I.1'))).not.toContain('timing-missing');
    expect(told).toMatchObject([{ action: 'plan-proposal.confirm', payload: { row: 'I.1', cell: 'timing', code: 'timing-missing' } }]);
    expect(refusal(left, confirm)).toMatchObject({ code: 'question-unknown' });
  });

  it('of the document stands with the document', () => {
    const left = after(city, { kind: 'confirm', row: null, cell: null, code: 'identity-missing', message: null });
    expect(left.diagnostics).toEqual([]);
    expect(left.confirmed).toMatchObject([{ cell: null, code: 'identity-missing', by: 'nga', at: AT }]);
  });

  it('is one of several alike where its message is named', () => {
    const proposal = damaged(['- Phòng Nộii vụ', '- Phòng Tư phápp']);
    const [first] = row(proposal, 'I.1').diagnostics.filter(({ code }) => code === 'agency-unknown');
    const confirm = { kind: 'confirm', row: 'I.1', cell: 'lead', code: 'agency-unknown', message: first?.message ?? '' } as const;
    expect(asked(row(after(proposal, confirm), 'I.1')).filter((code) => code === 'agency-unknown')).toHaveLength(1);
  });
});

describe('a chosen agency', () => {
  it('is meant wherever the document prints it, also in rows that are read again later', () => {
    const text = 'Phòng Nộii vụ';
    const ref = { type: 'unit', id: 'p-noi-vu' } as const;
    const proposal = damaged();
    const chosen = after(proposal, { kind: 'agency', text, ref, remember: false });
    expect(row(chosen, 'I.1').leads).toEqual([{ text, resolved: ref, confidence: 1 }]);
    expect(asked(row(chosen, 'I.1'))).not.toContain('agency-unknown');
    const again = after(chosen, { kind: 'cell', row: 'I.1', cell: 'coordinator', text });
    expect(row(again, 'I.1').coordinators).toEqual([{ text, resolved: ref, confidence: 1 }]);
    expect(refusal(proposal, { kind: 'agency', text: 'Sở Y tế', ref, remember: false })).toMatchObject({
      code: 'proposal-agency-unprinted',
    });
    const nobody = { type: 'unit', id: 'nobody' } as const;
    expect(refusal(proposal, { kind: 'agency', text, ref: nobody, remember: false })).toMatchObject({ code: 'proposal-agency-unknown' });
  });

  it('that was known without its marks is accepted above its confidence, and one that is nobody is not', () => {
    const proposal = damaged(['- Phong Noi vu', '- Phòng Tư phápp']);
    const { proposal: left, told } = corrected(proposal, { kind: 'accept', atLeast: 0.9 });
    expect(told).toMatchObject([{ action: 'plan-proposal.confirm', payload: { text: 'Phong Noi vu' } }]);
    expect(row(left, 'I.1').leads).toMatchObject([{ confidence: 1 }, { resolved: null }]);
    expect(asked(row(left, 'I.1')).filter((code) => code.startsWith('agency'))).toEqual(['agency-unknown']);
    expect(corrected(proposal, { kind: 'accept', atLeast: 0.91 }).told).toEqual([]);
  });
});

describe('how several leads work', () => {
  it('is answered, with the lead that submits', () => {
    const [first] = row(city, 'III.1').leads;
    const submitting = { submittingLead: first?.text ?? '', submittingMember: null };
    const joint = { kind: 'lead-mode', row: 'III.1', leadMode: 'joint', ...submitting } as const;
    const item = row(after(city, joint), 'III.1');
    expect(item).toMatchObject({ leadMode: 'joint', submittingLead: first?.text });
    expect(asked(item)).not.toContain('lead-mode');
    expect(row(after(city, joint, { ...joint, leadMode: 'each', submittingLead: null }), 'III.1')).not.toHaveProperty('submittingLead');
    expect(refusal(city, { ...joint, submittingLead: 'Sở Y tế' })).toMatchObject({ code: 'proposal-lead-unknown' });
  });

  it('is answered of a group with the unit of it that submits, and with nobody else', () => {
    const ref = { type: 'group', id: 'cac-phong' } as const;
    const text = row(city, 'III.1').leads[0]?.text ?? '';
    const grouped = after(city, { kind: 'agency', text, ref, remember: false });
    const [group] = leadingGroups(grouped, setting.organisation).filter(({ id }) => id === ref.id);
    expect(group?.units).toContain('p-noi-vu');
    const joint = { kind: 'lead-mode', row: 'III.1', leadMode: 'joint', submittingLead: text } as const;
    const submitting = after(grouped, { ...joint, submittingMember: 'p-noi-vu' });
    expect(row(submitting, 'III.1')).toMatchObject({ submittingLead: text, submittingMember: 'p-noi-vu' });
    expect(row(after(submitting, { ...joint, submittingMember: null }), 'III.1')).not.toHaveProperty('submittingMember');
    expect(refusal(grouped, { ...joint, submittingMember: 'ubnd-tp' })).toMatchObject({ code: 'proposal-member-unknown' });
    const ofUnit = { ...joint, row: 'I.1', submittingLead: 'Phòng Nội vụ', submittingMember: 'p-noi-vu' } as const;
    expect(refusal(damaged(['Phòng Nội vụ']), ofUnit)).toMatchObject({ code: 'proposal-member-unknown' });
  });

  it('is asked again at publishing: it keeps no plan from being made', () => {
    expect(openQuestions(city).length).toBeGreaterThan(0);
    expect(questionsBeforeApproval(city)).toEqual([]);
  });
});

describe('rows, sections and the head', () => {
  it('can be added, numbered and taken out; no two rows have one number', () => {
    const add = { kind: 'row', op: 'add', section: 'III', number: '9', group: null, after: 'III.1' } as const;
    const grown = after(city, add);
    expect(
      grown.sections
        .find(({ number }) => number === 'III')
        ?.items.map(({ number }) => number)
        .slice(0, 2),
    ).toEqual(['1', '9']);
    expect(asked(row(grown, 'III.9'))).toEqual(
      expect.arrayContaining(['content-missing', 'lead-missing', 'deliverable-missing', 'timing-missing']),
    );
    expect(refusal(grown, add)).toMatchObject({ code: 'proposal-number-taken', params: { row: 'III.9' } });
    expect(refusal(city, { ...add, number: 'chín' })).toMatchObject({ code: 'proposal-number-unfit' });
    expect(refusal(city, { ...add, section: 'XX' })).toMatchObject({ code: 'proposal-section-unknown' });
    const numbered = after(grown, { kind: 'row', op: 'number', row: 'III.9', number: '8.a', group: 'Nhóm' });
    expect(row(numbered, 'III.8.a')).toMatchObject({ group: 'Nhóm' });
    expect(after(numbered, { kind: 'row', op: 'remove', row: 'III.8.a' }).sections).toEqual(city.sections);
  });

  it('that have a number twice can be told apart, and are asked about until one has another', () => {
    const [section] = city.sections;
    const [item] = section?.items ?? [];
    if (section === undefined || item === undefined) throw new Error('the plan has rows');
    const message = 'Số thứ tự I.1 có hơn một lần.';
    const twice: PlanProposal = {
      ...city,
      sections: [{ ...section, items: [item, { ...item }] }],
      diagnostics: [{ code: 'number-repeated', cell: null, severity: 'question', message }],
    };
    expect(refusal(twice, { kind: 'confirm', row: null, cell: null, code: 'number-repeated', message: null })).toMatchObject({
      code: 'question-needs-correction',
    });
    const numbered = after(twice, { kind: 'row', op: 'number', row: 'I.1~2', number: '2', group: null });
    expect(numbered.sections[0]?.items.map(({ number }) => number)).toEqual(['1', '2']);
    expect(asked(numbered)).toEqual([]);
  });

  it('has sections renamed, added and taken out while they are empty', () => {
    const renamed = after(city, { kind: 'section', op: 'change', section: 'IX', number: 'X', title: 'Mục mười' });
    expect(renamed.sections.at(-1)).toMatchObject({ number: 'X', title: 'Mục mười' });
    const grown = after(city, { kind: 'section', op: 'add', number: 'X', title: 'Mục mười' });
    expect(after(grown, { kind: 'section', op: 'remove', section: 'X' })).toEqual(city);
    expect(refusal(city, { kind: 'section', op: 'remove', section: 'I' })).toMatchObject({ code: 'proposal-section-has-rows' });
    expect(refusal(city, { kind: 'section', op: 'add', number: 'I', title: 'Lại' })).toMatchObject({ code: 'proposal-section-taken' });
  });

  it('has its times read again where the year is another', () => {
    expect(row(city, 'I.2').timing.rules).toEqual([{ kind: 'month', month: 2, year: 2025 }]);
    const proposal = damaged(['Phòng Nội vụ']);
    const timed = after(proposal, { kind: 'cell', row: 'I.1', cell: 'timing', text: 'Quý I' });
    expect(row(timed, 'I.1').timing.rules).toMatchObject([{ kind: 'quarter', year: 2025 }]);
    const later = after(timed, {
      kind: 'head',
      head: { title: 'Kế hoạch', year: 2026, issuer: 'UBND', number: '1/KH', date: '2026-01-05' },
    });
    expect(row(later, 'I.1').timing.rules).toMatchObject([{ kind: 'quarter', year: 2026 }]);
    expect(later).toMatchObject({ year: 2026, number: '1/KH', diagnostics: [] });
  });
});

describe('a text that belongs to no row', () => {
  it('goes to the end of a cell, or away', () => {
    expect(city.unplaced).toEqual(['Phụ lục II']);
    const placed = after(city, { kind: 'place', unplaced: 1, into: { row: 'I.3', cell: 'deliverable' } });
    expect(placed.unplaced).toEqual([]);
    expect(row(placed, 'I.3').source.corrected?.deliverable).toBe(`${row(city, 'I.3').source.cells.deliverable}\nPhụ lục II`);
    expect(after(city, { kind: 'place', unplaced: 1, into: null })).toEqual({
      ...city,
      unplaced: [],
      dropped: ['Phụ lục II'],
    });
    expect(refusal(city, { kind: 'place', unplaced: 2, into: null })).toMatchObject({ code: 'proposal-text-unknown' });
  });
});
