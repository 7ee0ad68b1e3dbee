import type { PlanProposal } from '#domain/plan/proposal';
import type { LaidDocument } from '#testing/plan-layouts/laid-document';

/** Words of the document that stand nowhere in the proposal: neither in a row nor among what belongs to none. */
export function lostWords({ title, columns, sections, unplaced }: PlanProposal, document: LaidDocument): readonly string[] {
  const kept = wordsIn([
    title,
    ...columns.map(({ text }) => text),
    ...unplaced,
    ...sections.flatMap((section) => [
      section.number,
      section.title,
      ...section.items.flatMap(({ number, group, source }) => [number, group ?? '', ...Object.values(source.cells)]),
    ]),
  ]);
  return [...wordsIn(textsIn(document))].filter((word) => !kept.has(word));
}

function textsIn({ sheets }: LaidDocument): readonly string[] {
  return sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
    ),
  );
}

/** Runs of letters and digits, in small letters. */
function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts
      .join('\n')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}%]+/gu),
  );
}
