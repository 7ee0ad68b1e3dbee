import type { ExtractedText, TextBlock } from '#domain/document/extracted-text';
import { alignInOrder, type Alignable } from '#document-reading/compare/align-in-order';
import { collapseUnchanged, type ToldParagraph } from '#document-reading/compare/collapse-unchanged';
import { compareWords, wordsIn } from '#document-reading/compare/compare-words';
import { CELL_BREAK, type ChangeTotals, type FlowComparison, type NotCompared } from '#domain/document/comparison';
import { EditBudget } from '#document-reading/compare/edit-budget';
import { pairUp, type Pair } from '#document-reading/compare/matching';

/** Paragraphs with at least as many of their words in common (`similarity`) are one paragraph that was changed. */
const LEAST_SIMILARITY = 0.5;

/** A paragraph, or a row of a table: its text is the key. */
interface Paragraph extends Alignable {
  readonly page: number | null;
}

type Flow = Extract<ExtractedText, { kind: 'flow' }>;

/** By paragraph and, where one was changed, by word. What has moved is told as removed and added; what is empty is not told. */
export function compareFlows(before: Flow, after: Flow, notCompared: readonly NotCompared[]): FlowComparison {
  const budget = new EditBudget();
  const old = before.blocks.flatMap(paragraphsOf);
  const young = after.blocks.flatMap(paragraphsOf);
  const matches = alignInOrder(old, young, LEAST_SIMILARITY, budget);
  const told = pairUp(matches, old, young).map((pair) => tell(pair, budget));
  return { kind: 'flow', entries: collapseUnchanged(told), totals: totalsOf(told), isWhole: !budget.isExceeded, notCompared };
}

function paragraphsOf(block: TextBlock): Paragraph[] {
  const paragraphs = block.kind === 'paragraph' ? [block] : block.rows.map((cells) => ({ text: cells.join(CELL_BREAK), page: null }));
  return paragraphs
    .map(({ text, page }) => ({ key: text.normalize('NFC'), page, words: () => wordsIn(text.normalize('NFC')) }))
    .filter(({ key }) => key.trim() !== '');
}

function tell({ before, after }: Pair<Paragraph>, budget: EditBudget): ToldParagraph {
  const pages = { pageBefore: before?.page ?? null, pageAfter: after?.page ?? null };
  if (before === null) return { kind: 'added', text: after.key, ...pages };
  if (after === null) return { kind: 'removed', text: before.key, ...pages };
  if (before.key === after.key) return { kind: 'unchanged', text: after.key, ...pages };
  return { kind: 'changed', parts: compareWords(before.key, after.key, budget), ...pages };
}

function totalsOf(told: readonly ToldParagraph[]): ChangeTotals {
  const totals = { added: 0, removed: 0, changed: 0 };
  for (const { kind } of told) if (kind !== 'unchanged') totals[kind]++;
  return totals;
}
