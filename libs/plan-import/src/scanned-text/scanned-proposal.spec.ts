import { describe, expect, it } from '@jest/globals';
import type { PlanProposal, ProposedItem } from '#domain/plan/proposal';
import { lostWords } from '#testing/plan-documents/lost-words';
import { BLOCKS, GROUPED, INTERLEAVED } from '#testing/plan-documents/scanned-texts';
import { NotAPlan } from '#plan-import/errors';
import { scannedProposal } from '#plan-import/scanned-text/scanned-proposal';

/** A row as its section, number, agencies, results and kinds of time. */
function inShort({ number, leads, coordinators, deliverables, timing }: ProposedItem): readonly unknown[] {
  const kinds = timing.rules.map(({ kind }) => kind).join();
  return [number, leads.map(({ text }) => text), coordinators.map(({ text }) => text), deliverables.items, kinds];
}

function rowsOf({ sections }: PlanProposal): readonly (readonly unknown[])[] {
  return sections.flatMap(({ number, items }) => items.map((item) => [number, ...inShort(item)]));
}

function codesOf(item: ProposedItem | undefined): readonly string[] {
  return (item?.diagnostics ?? []).filter(({ severity }) => severity === 'question').map(({ code, cell }) => `${code} ${cell}`);
}

describe('a scanned plan that is printed block by block', () => {
  const proposal = scannedProposal(BLOCKS);

  it('has its rows, sections and cells', () => {
    expect(rowsOf(proposal)).toEqual([
      ['I', '1', ['Phòng Nội vụ'], ['Các phòng chuyên môn thuộc UBND huyện', 'UBND cấp xã'], ['Ké hoach'], 'month'],
      ['I', '2', ['Phòng Nội vụ'], ['UBND cấp xã'], ['Bao cao két qua'], 'quarter'],
      ['II', '1', ['Phòng Văn hóa và Thông tin'], [], ['Tin, bai'], 'continuous'],
    ]);
    expect(proposal.sections.map(({ title }) => title)).toEqual([
      'CONG TAC CHI DAO VA DIEU HANH CHUNG',
      'TUYEN TRUYEN CAI CACH HANH CHINH',
    ]);
  });

  it('has its title, year and columns, and keeps what belongs to no row', () => {
    expect([proposal.title, proposal.year]).toEqual(['CAC NHIEM VU CAI CACH HANH CHINH NAM 2026', 2026]);
    expect(proposal.columns.map(({ meaning }) => meaning)).toEqual(['number', 'content', 'lead', 'coordinator', 'deliverable', 'timing']);
    expect(proposal.unplaced).toEqual(['PHU LUC', '2']);
  });

  it('has every cell marked, and asks only where nothing is legible', () => {
    const [first, , last] = proposal.sections.flatMap(({ items }) => items);
    expect(codesOf(first)).toEqual([]);
    expect(first?.source.scan).toMatchObject({ lead: 'Phong Noi vu', timing: 'Thang 01/2026' });
    expect(first?.diagnostics.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => 'cell-without-marks'));
    expect(codesOf(last)).toEqual(['cell-damaged coordinator']);
  });
});

describe('a scanned plan whose columns are interleaved', () => {
  const proposal = scannedProposal(INTERLEAVED);

  it('has its rows and cells', () => {
    expect(rowsOf(proposal)).toEqual([
      ['I', '1', ['Phòng Tư pháp'], ['Các phòng chuyên môn thuộc UBND thành phố'], ['Ké hoach'], 'before-date'],
      ['I', '2', ['Văn phòng UBND thành phố'], ['UBND các xã, phường'], ['Bao cao'], 'quarterly'],
      ['I', '3', ['Phòng Tư pháp'], ['UBND các xã, phường'], ['Hoi nghi tap huan'], 'missing'],
    ]);
  });

  it('asks for the time of a row that has none, and makes none up', () => {
    const row = proposal.sections[0]?.items[2];
    expect(row?.timing).toEqual({ text: '', rules: [{ kind: 'missing' }] });
    expect(codesOf(row)).toEqual(['timing-missing timing']);
    expect(row?.diagnostics.find(({ code }) => code === 'cell-damaged')).toMatchObject({ cell: 'timing', severity: 'warning' });
    expect(row?.source.scan?.timing).toBe('');
  });
});

describe('a scanned plan that lost its numbers', () => {
  const proposal = scannedProposal(GROUPED, { year: 2026 });

  it('counts rows in their order, with letters below a heading, and says so', () => {
    expect(proposal.sections[0]?.items.map(({ number }) => number)).toEqual(['1.a', '1.b']);
    const items = proposal.sections[0]?.items ?? [];
    expect(items.map(({ diagnostics }) => diagnostics.some(({ code }) => code === 'number-inferred'))).toEqual([true, true]);
    expect(items.map(({ source }) => source.cells.number)).toEqual(['', '']);
    expect(items[0]?.group).toContain('don gian hoa thu tuc hanh chinh ndi bo theo Quyét dinh');
  });

  it('knows the lead by its place beside the content, and asks where it is printed behind the others', () => {
    expect(rowsOf(proposal)).toEqual([
      ['I', '1.a', ['Các cơ quan chuyên môn thuộc UBND tỉnh', 'UBND cấp huyện'], ['Văn phòng UBND tỉnh'], ['To trinh'], 'continuous'],
      ['I', '1.b', ['Văn phòng UBND tỉnh'], ['UBND cấp huyện', 'UBND cấp xã'], ['Bao cao'], 'monthly'],
    ]);
    expect(codesOf(proposal.sections[0]?.items[1])).toContain('columns-interleaved lead');
  });
});

it.each([
  ['block by block', BLOCKS],
  ['interleaved', INTERLEAVED],
  ['without numbers', GROUPED],
])('nothing of a scan is lost: %s', (_layout, text) => {
  expect(lostWords(text, scannedProposal(text))).toEqual([]);
});

it.each([
  ['nothing', ''],
  ['a letter', 'Kinh gui: Van phong UBND tinh. Thuc hién Quyét dinh so 78, Phong Noi vu bao cao két qua nhu sau.'],
  ['a heading alone', 'STT | Noi dung cong viéc | Co quan chu tri | Co quan phéi hop | Két qua | Thoi gian thuc hién'],
])('%s is no plan', (_what, text) => {
  expect(() => scannedProposal(text)).toThrow(NotAPlan);
});
