import type { PlanProposal } from '#domain/plan/proposal';

/** Every place of a proposal that holds printed words, each text once (a group heading stands in each of its rows). */
export function printedPlaces({ title, columns, sections, unplaced }: PlanProposal): readonly string[] {
  return [
    title,
    ...new Set(columns.flatMap(({ text }) => text.split(' / '))),
    ...unplaced,
    ...sections.flatMap((section) => [
      section.number,
      section.title,
      ...groupRows(section.items),
      ...section.items.flatMap(({ source }) => Object.values(source.cells)),
    ]),
  ];
}

/** The group rows of a section: number and heading, once each. */
export function groupRows(items: readonly { readonly number: string; readonly group: string | null }[]): readonly string[] {
  return [...new Set(items.flatMap(({ number, group }) => (group === null ? [] : `${number.split('.')[0]} ${group}`)))];
}
