import type { ExtractedText } from '#domain/document/extracted-text';
import { compareFlows } from '#document-reading/compare/compare-flows';
import { compareWorkbooks } from '#document-reading/compare/compare-workbooks';
import type { NotCompared, TextComparison } from '#domain/document/comparison';

/**
 * What changed between two versions of a document: flows by paragraph and word, workbooks by sheet, row and cell. The same texts give
 * the same answer on every machine: what is searched is bounded by counting, and what lies beyond is told (`isWhole`).
 */
export function compareTexts(before: ExtractedText, after: ExtractedText): TextComparison {
  const beyond: NotCompared[] = before.isWhole && after.isWhole ? [] : ['beyond-limit'];
  if (before.kind === 'flow' && after.kind === 'flow') return compareFlows(before, after, ['layout', 'pictures', ...beyond]);
  if (before.kind === 'sheets' && after.kind === 'sheets') {
    return compareWorkbooks(before, after, ['layout', 'pictures', 'formulas', ...beyond]);
  }
  return { kind: 'incomparable' };
}
