import type { PlanProposal } from '#domain/plan/proposal';

/** Words of a document's text that a proposal has less often than the text; a group's heading counts once in a section. */
export function lostWords(text: string, { title, columns, sections, unplaced }: PlanProposal): readonly string[] {
  const kept = counted([
    title,
    ...columns.map((column) => column.text),
    ...unplaced,
    ...sections.flatMap((section) => [
      section.number,
      section.title,
      ...new Set(section.items.flatMap(({ group }) => group ?? [])),
      ...section.items.flatMap(({ source }) => Object.values(source.cells)),
    ]),
  ]);
  return [...counted([text])].filter(([word, count]) => (kept.get(word) ?? 0) < count).map(([word]) => word);
}

/** Words (runs of letters and digits, also "%") with how often they occur. */
function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of texts
    .join('\n')
    .normalize('NFC')
    .matchAll(/[\p{L}\p{N}%]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
