import { describe, expect, it } from '@jest/globals';
import type { ExtractedText, TextBlock } from '#domain/document/extracted-text';
import { compareTexts } from '#document-reading/compare/compare-texts';
import type { FlowComparison, TextPart } from '#domain/document/comparison';
import {
  DIRECTION,
  GUIDANCE,
  HEADER,
  IMPACT,
  paragraphs,
  PLAN,
  POSTING,
  PUBLISHING,
  REVIEW_PLAN,
  sheet,
  table,
  TASK_ROWS,
  TITLE,
  YEARLY_PLAN,
} from '#document-reading/compare/fixtures/kon-tum-plan';

const NONE = { added: 0, removed: 0, changed: 0 };
const ON_PAGE_1 = { pageBefore: 1, pageAfter: 1 };

function flow(blocks: readonly TextBlock[], isWhole = true): ExtractedText {
  return { kind: 'flow', blocks, isWhole };
}

function compared(before: readonly TextBlock[], after: readonly TextBlock[]): FlowComparison {
  const comparison = compareTexts(flow(before), flow(after));
  if (comparison.kind !== 'flow') throw new TypeError(`Compared as ${comparison.kind}`);
  return comparison;
}

function comparedTexts(before: readonly string[], after: readonly string[]): FlowComparison {
  return compared(paragraphs(before), paragraphs(after));
}

/** The parts of the only changed paragraph. */
function partsBetween(before: string, after: string): readonly TextPart[] {
  const [entry, ...others] = comparedTexts([before], [after]).entries;
  if (entry?.kind !== 'changed' || others.length > 0) throw new TypeError(`Told as ${entry?.kind ?? 'nothing'}`);
  return entry.parts;
}

describe('two versions of a flow', () => {
  it('finds nothing changed in a text that stayed as it was', () => {
    const { entries, totals, isWhole } = comparedTexts(PLAN, PLAN);
    expect(entries).toEqual([{ kind: 'same', count: PLAN.length, ...ON_PAGE_1 }]);
    expect(totals).toEqual(NONE);
    expect(isWhole).toBe(true);
  });

  it('takes letters with composed and with separate marks for the same letters, and answers in composed ones', () => {
    const decomposed = PLAN.map((text) => text.normalize('NFD'));
    expect(decomposed).not.toEqual(PLAN);
    expect(comparedTexts(decomposed, PLAN).totals).toEqual(NONE);
    const told = JSON.stringify(comparedTexts(decomposed, [...PLAN.slice(1), 'Báo cáo kết quả'.normalize('NFD')]));
    expect(told).toBe(told.normalize('NFC'));
  });

  it('shows a paragraph that came in between its neighbours', () => {
    const { entries, totals } = comparedTexts(
      PLAN.filter((text) => text !== PUBLISHING),
      PLAN,
    );
    expect(entries).toEqual([
      { kind: 'same', count: 4, ...ON_PAGE_1 },
      { kind: 'context', text: GUIDANCE, ...ON_PAGE_1 },
      { kind: 'added', text: PUBLISHING, pageBefore: null, pageAfter: 1 },
      { kind: 'context', text: POSTING, ...ON_PAGE_1 },
      { kind: 'same', count: 1, ...ON_PAGE_1 },
    ]);
    expect(totals).toEqual({ added: 1, removed: 0, changed: 0 });
  });

  it('shows one paragraph between two changes once', () => {
    const { entries } = comparedTexts([TITLE, DIRECTION, IMPACT], [DIRECTION]);
    expect(entries.map(({ kind }) => kind)).toEqual(['removed', 'context', 'removed']);
  });

  it('tells a paragraph that moved as removed and added', () => {
    const { entries, totals } = comparedTexts([TITLE, DIRECTION, IMPACT, PUBLISHING], [TITLE, IMPACT, PUBLISHING, DIRECTION]);
    expect(entries).toEqual([
      { kind: 'context', text: TITLE, ...ON_PAGE_1 },
      { kind: 'removed', text: DIRECTION, pageBefore: 1, pageAfter: null },
      { kind: 'context', text: IMPACT, ...ON_PAGE_1 },
      { kind: 'context', text: PUBLISHING, ...ON_PAGE_1 },
      { kind: 'added', text: DIRECTION, pageBefore: null, pageAfter: 1 },
    ]);
    expect(totals).toEqual({ added: 1, removed: 1, changed: 0 });
  });

  it('tells a number that changed within a sentence', () => {
    expect(partsBetween(PUBLISHING, PUBLISHING.replace('63/2010', '92/2010'))).toEqual([
      { kind: 'same', text: 'Thực hiện công bố, công khai TTHC theo Nghị định ' },
      { kind: 'removed', text: '63' },
      { kind: 'added', text: '92' },
      { kind: 'same', text: '/2010/NĐ-CP và các Nghị định sửa đổi bổ sung về kiểm soát TTHC.' },
    ]);
  });

  it('tells a date that changed as one, up to what stayed of it', () => {
    expect(partsBetween(YEARLY_PLAN, YEARLY_PLAN.replace('20/02/2025', '15/03/2025')).slice(1)).toEqual([
      { kind: 'removed', text: '20/02' },
      { kind: 'added', text: '15/03' },
      { kind: 'same', text: '/2025.' },
    ]);
  });

  it('never parts a letter from its marks', () => {
    expect(partsBetween('Thẩm quyền giải quyết của Ủy ban', 'Thẩm quyền giải quyêt của Ủy ban')).toEqual([
      { kind: 'same', text: 'Thẩm quyền giải ' },
      { kind: 'removed', text: 'quyết' },
      { kind: 'added', text: 'quyêt' },
      { kind: 'same', text: ' của Ủy ban' },
    ]);
  });

  it('leaves a space between two words that came in as it was', () => {
    expect(partsBetween('Báo cáo kết quả quý', 'Báo cáo sơ bộ kết quả quý IV')).toEqual([
      { kind: 'same', text: 'Báo cáo ' },
      { kind: 'added', text: 'sơ bộ ' },
      { kind: 'same', text: 'kết quả quý' },
      { kind: 'added', text: ' IV' },
    ]);
  });

  it('leaves the mark between two words that were filled in', () => {
    expect(partsBetween('Trước ngày / năm 2025', 'Trước ngày 20/02 năm 2025')).toEqual([
      { kind: 'same', text: 'Trước ngày ' },
      { kind: 'added', text: '20' },
      { kind: 'same', text: '/' },
      { kind: 'added', text: '02' },
      { kind: 'same', text: ' năm 2025' },
    ]);
  });

  it('takes a paragraph with other words for another one', () => {
    const { entries } = comparedTexts([TITLE, REVIEW_PLAN], [TITLE, POSTING]);
    expect(entries.map(({ kind }) => kind)).toEqual(['context', 'removed', 'added']);
  });

  it('pairs reworded paragraphs with their own earlier wording, though one came in before them', () => {
    const reworded = [REVIEW_PLAN, GUIDANCE].map((text) => text.replace('2025', '2026'));
    const { entries } = comparedTexts([REVIEW_PLAN, GUIDANCE], [POSTING, ...reworded]);
    expect(entries.map(({ kind }) => kind)).toEqual(['added', 'changed', 'changed']);
  });

  it('knows the page on either side', () => {
    const moved = PLAN.map((text, at): TextBlock => ({ kind: 'paragraph', text, page: at < 4 ? 1 : 2, box: null }));
    const { entries } = compared(paragraphs([...PLAN.slice(0, 7), `${IMPACT} Khi có phát sinh.`]), moved);
    expect(entries.slice(-2)).toMatchObject([
      { kind: 'context', text: POSTING, pageBefore: 1, pageAfter: 2 },
      { kind: 'changed', pageBefore: 1, pageAfter: 2 },
    ]);
  });

  it('leaves empty paragraphs and rows out', () => {
    expect(compared(paragraphs([TITLE, '', DIRECTION]), [...paragraphs([TITLE, DIRECTION]), table([['', '']])]).entries).toEqual([
      { kind: 'same', count: 2, ...ON_PAGE_1 },
    ]);
  });
});

describe('tables in a flow', () => {
  const [first = [], second = [], third = []] = TASK_ROWS;

  it('compares a row cell by cell and keeps the cells apart', () => {
    const later = [...second.slice(0, 3), 'Quyết định', 'Tháng 03/2025'];
    const { entries, totals } = compared([table([HEADER, first, second])], [table([HEADER, first, later])]);
    expect(entries.at(-1)).toMatchObject({
      kind: 'changed',
      parts: [
        { kind: 'same', text: `${second.slice(0, 3).join('\t')}\t` },
        { kind: 'removed', text: 'Kế hoạch' },
        { kind: 'added', text: 'Quyết định' },
        { kind: 'same', text: '\tTháng ' },
        { kind: 'removed', text: '02' },
        { kind: 'added', text: '03' },
        { kind: 'same', text: '/2025' },
      ],
    });
    expect(totals).toEqual({ added: 0, removed: 0, changed: 1 });
  });

  it('tells a row that came in as one paragraph', () => {
    const { entries } = compared([table([HEADER, first, third])], [table([HEADER, first, second, third])]);
    expect(entries[2]).toEqual({ kind: 'added', text: second.join('\t'), pageBefore: null, pageAfter: null });
  });

  it('notices that a text went from one cell to the next', () => {
    const { entries } = compared([table([['1', 'Rà soát TTHC nội bộ', '']])], [table([['1', '', 'Rà soát TTHC nội bộ']])]);
    expect(entries).toEqual([
      {
        kind: 'changed',
        parts: [
          { kind: 'same', text: '1\t' },
          { kind: 'removed', text: 'Rà soát TTHC nội bộ' },
          { kind: 'same', text: '\t' },
          { kind: 'added', text: 'Rà soát TTHC nội bộ' },
        ],
        pageBefore: null,
        pageAfter: null,
      },
    ]);
  });

  it('tells the cell that a row has more', () => {
    const { entries } = compared([table([first])], [table([[...first, 'Sở Tư pháp']])]);
    expect(entries).toMatchObject([
      {
        parts: [
          { kind: 'same', text: first.join('\t') },
          { kind: 'added', text: '\tSở Tư pháp' },
        ],
      },
    ]);
  });
});

describe('what is not compared', () => {
  it('names layout and pictures, and what lies beyond the limit of either text', () => {
    const [whole, cut] = [flow(paragraphs(PLAN)), flow(paragraphs(PLAN), false)];
    expect(compareTexts(whole, whole)).toMatchObject({ notCompared: ['layout', 'pictures'] });
    expect(compareTexts(whole, cut)).toMatchObject({ notCompared: ['layout', 'pictures', 'beyond-limit'] });
    expect(compareTexts(cut, whole)).toMatchObject({ notCompared: ['layout', 'pictures', 'beyond-limit'] });
  });

  it('does not compare a flow with a workbook', () => {
    const workbook: ExtractedText = { kind: 'sheets', sheets: [sheet('Phụ lục II', TASK_ROWS)], isWhole: true };
    expect(compareTexts(flow(paragraphs(PLAN)), workbook)).toEqual({ kind: 'incomparable' });
    expect(compareTexts(workbook, flow(paragraphs(PLAN)))).toEqual({ kind: 'incomparable' });
  });
});
