import type { PlanProposal } from '#domain/plan/proposal';
import { countedWords } from '#testing/plan-documents/counted-words';

/** Words of a document's text that a proposal has less often than the text; a group's heading counts once in a section. */
export function lostWords(text: string, { title, columns, sections, unplaced }: PlanProposal): readonly string[] {
  const kept = countedWords([
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
  return [...countedWords([text])].filter(([word, count]) => (kept.get(word) ?? 0) < count).map(([word]) => word);
}
