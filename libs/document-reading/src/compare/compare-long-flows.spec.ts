import { describe, expect, it } from '@jest/globals';
import type { ExtractedText } from '#domain/document/extracted-text';
import { compareTexts } from '#document-reading/compare/compare-texts';
import type { FlowComparison } from '#domain/document/comparison';
import { GUIDANCE, IMPACT, paragraphs, TITLE } from '#document-reading/compare/fixtures/kon-tum-plan';

function flow(texts: readonly string[]): ExtractedText {
  return { kind: 'flow', blocks: paragraphs(texts), isWhole: true };
}

function comparedTexts(before: readonly string[], after: readonly string[]): FlowComparison {
  const comparison = compareTexts(flow(before), flow(after));
  if (comparison.kind !== 'flow') throw new TypeError(`Compared as ${comparison.kind}`);
  return comparison;
}

/** A permutation in which hardly anything keeps its order: 7919 is a prime. */
const shuffled = (length: number): string[] => Array.from({ length }, (_, at) => `Nhiệm vụ số ${(at * 7919) % length}`);
const ordered = (length: number): string[] => Array.from({ length }, (_, at) => `Nhiệm vụ số ${at}`);

describe('two versions of a long flow', () => {
  it('tells all as removed and added but the beginning and the end that are shared', () => {
    const length = 6_000;
    const { entries, totals, isWhole } = comparedTexts([TITLE, ...ordered(length), IMPACT], [TITLE, ...shuffled(length).reverse(), IMPACT]);
    expect(isWhole).toBe(false);
    expect(totals).toEqual({ added: length, removed: length, changed: 0 });
    expect(entries[0]).toMatchObject({ kind: 'context', text: TITLE });
    expect(entries.at(-1)).toMatchObject({ kind: 'context', text: IMPACT });
  });

  it('finds one change in a text of 600 pages', () => {
    const long = Array.from({ length: 10_000 }, (_, at) => `${at} ${GUIDANCE.slice(0, 140)}`);
    const changed = long.map((text, at) => (at === 6_000 ? text.replace('chỉ đạo', 'điều hành') : text));
    const { totals, isWhole } = comparedTexts(long, changed);
    expect(isWhole).toBe(true);
    expect(totals).toEqual({ added: 0, removed: 0, changed: 1 });
  });

  it('still pairs every paragraph when all of a long text are numbered anew', () => {
    const words = 'rà soát đánh giá công khai niêm yết kiểm tra báo cáo'.split(' ');
    const worded = (at: number): string =>
      [at % 12, Math.floor(at / 12) % 12, Math.floor(at / 144) % 12].map((word) => words[word] ?? '').join(' ');
    const tasks = Array.from({ length: 1_500 }, (_, at) => worded(at));
    const numbered = (from: number, list: readonly string[]): string[] => list.map((task, at) => `${at + from}. Nhiệm vụ ${task}`);
    const { totals, isWhole } = comparedTexts(numbered(1, tasks), ['1. Mở đầu phụ lục', ...numbered(2, tasks)]);
    expect(isWhole).toBe(true);
    expect(totals).toEqual({ added: 1, removed: 0, changed: tasks.length });
  });

  it('pairs every paragraph of a long text that was reworded throughout', () => {
    const tasks = ordered(3_000).map((task) => `${task}: rà soát TTHC theo kế hoạch`);
    const { totals, isWhole } = comparedTexts(
      tasks,
      tasks.map((task) => task.replace('rà soát', 'đánh giá')),
    );
    expect(isWhole).toBe(true);
    expect(totals).toEqual({ added: 0, removed: 0, changed: tasks.length });
  });

  it('spends no more on many paragraphs than all of them may cost together', () => {
    const turned = (count: number): FlowComparison => {
      const long = Array.from({ length: count }, (_, at) => ordered(900).map((task) => `${at}${task.replaceAll(' ', '')}`));
      return comparedTexts(
        long.map((words) => words.join(' ')),
        long.map((words) => words.toReversed().join(' ')),
      );
    };
    expect(turned(1)).toMatchObject({ isWhole: true, totals: { changed: 1 } });
    expect(turned(5)).toMatchObject({ isWhole: false, totals: { changed: 5 } });
  });

  it('compares one endless paragraph by its beginning and end where its words are too many', () => {
    const common = ordered(2_000).join(' ');
    const [before, after] = [`${common} ${ordered(4_000).reverse().join(' ')} hết`, `${common} ${shuffled(4_000).join(' ')} hết`];
    const { entries, isWhole } = comparedTexts([before], [after]);
    expect(isWhole).toBe(false);
    expect(entries).toHaveLength(1);
    const parts = entries[0]?.kind === 'changed' ? entries[0].parts : [];
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
    const text = (kinds: readonly string[]): string => parts.flatMap((part) => (kinds.includes(part.kind) ? [part.text] : [])).join('');
    expect(text(['same', 'removed'])).toBe(before);
    expect(text(['same', 'added'])).toBe(after);
  });
});
