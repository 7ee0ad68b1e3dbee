import { describe, expect, it } from '@jest/globals';
import { resolveAgencies } from '#application/plans/resolve-agencies';
import { organisationOn } from '#domain/organisation/organisation';
import type { Diagnostic, PlanProposal, ProposedItem } from '#domain/plan/proposal';
import { buildPlanItem } from '#testing/build-plan';
import { buildUnit } from '#testing/build-unit';

const ORGANISATION = organisationOn('2025-02-10', [buildUnit('home', { name: 'Phòng Nội vụ' })], []);

function resolved(lead: string, scan?: string, diagnostics: readonly Diagnostic[] = []): ProposedItem | undefined {
  const agencies = { leads: [{ text: lead, resolved: null, confidence: null }], coordinators: [] };
  const row = buildPlanItem('I', '1', agencies);
  const source = scan === undefined ? row.source : { ...row.source, scan: { lead: scan } };
  const item: ProposedItem = { ...row, source, number: '1', diagnostics };
  const sections = [{ number: 'I', title: 'Chỉ đạo', items: [item] }];
  const read = { title: '', issuer: null, number: null, date: null, year: 2025, columns: [], unplaced: [], diagnostics: [] };
  const proposal: PlanProposal = { ...read, sections };
  return resolveAgencies(proposal, ORGANISATION).sections[0]?.items[0];
}

describe('the agencies of a proposal', () => {
  it('that are surely known are not spoken of', () => {
    expect(resolved('P. Nội vụ')).toMatchObject({
      leads: [{ text: 'P. Nội vụ', resolved: { type: 'unit', id: 'home' }, confidence: 1 }],
      diagnostics: [],
    });
  });

  it('that are known without their diacritics are pointed out', () => {
    expect(resolved('Phong Noi vu')).toMatchObject({
      leads: [{ resolved: { type: 'unit', id: 'home' }, confidence: 0.9 }],
      diagnostics: [{ code: 'agency-without-marks', cell: 'lead', severity: 'warning' }],
    });
  });

  it('that are only like a name are asked about, with whom they may mean', () => {
    expect(resolved('Phòng Nộii vụ')).toMatchObject({
      leads: [{ resolved: null, confidence: null, candidates: [{ ref: { type: 'unit', id: 'home' }, name: 'Phòng Nội vụ' }] }],
      diagnostics: [{ code: 'agency-unknown', cell: 'lead', severity: 'question', message: expect.stringContaining('Phòng Nội vụ') }],
    });
  });

  it('that are like nobody are asked about too', () => {
    const item = resolved('Sở Y tế');
    expect(item?.leads).toEqual([{ text: 'Sở Y tế', resolved: null, confidence: null }]);
    expect(item?.diagnostics).toMatchObject([{ code: 'agency-unknown', message: 'Chưa rõ "Sở Y tế" là đơn vị nào.' }]);
  });

  it('of a scan are never surely known', () => {
    expect(resolved('Phòng Nội vụ', 'Phong Noi vu')).toMatchObject({
      leads: [{ resolved: { id: 'home' }, confidence: 0.9 }],
      diagnostics: [],
    });
  });

  it('that a scan damaged are taken for the likest name, and asked about where nothing else asks about their cell', () => {
    expect(resolved('Phéng Ncivu', 'Phéng Ncivu')).toMatchObject({
      leads: [{ resolved: { type: 'unit', id: 'home' }, confidence: expect.closeTo(0.67, 1), candidates: [{ name: 'Phòng Nội vụ' }] }],
      diagnostics: [{ code: 'agency-damaged', cell: 'lead', severity: 'question', message: expect.stringContaining('Phòng Nội vụ') }],
    });
  });

  it('that a scan damaged are pointed out where their cell is asked about anyway', () => {
    const asked = { code: 'cell-damaged', cell: 'lead', severity: 'question', message: '' } as const;
    expect(resolved('Phéng Ncivu', 'Phéng Ncivu', [asked])?.diagnostics).toMatchObject([
      asked,
      { code: 'agency-damaged', severity: 'warning' },
    ]);
  });
});
