import { TEXT_LIMIT, type ExtractedText } from '#domain/document/extracted-text';

/** Lines without pages as a text, as many of them as are kept. */
export function flowOfLines(lines: readonly string[]): ExtractedText {
  let length = 0;
  const kept = lines.filter((one) => (length += one.length) <= TEXT_LIMIT);
  return {
    kind: 'flow',
    blocks: kept.map((one) => ({ kind: 'paragraph', text: one, page: null, box: null })),
    isWhole: kept.length === lines.length,
  };
}
