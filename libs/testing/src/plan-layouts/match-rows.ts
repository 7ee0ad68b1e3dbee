import type { PlanProposal, ProposedItem } from '#domain/plan/proposal';
import { plainWords, wordsWithout } from '#testing/plan-layouts/printed-alike';
import type { TruePlan, TrueRow } from '#testing/plan-layouts/true-plan';

/** A row of the truth and the section in which it stands. */
export interface TruePlace {
  readonly section: string;
  readonly title: string;
  readonly row: TrueRow;
}

export interface ReadPlace {
  readonly section: string;
  readonly item: ProposedItem;
}

/** `read` is null for a row that is missing, `truth` for one that nobody printed. */
export interface RowPair {
  readonly read: ReadPlace | null;
  readonly truth: TruePlace | null;
}

/** Below this two contents have hardly a word in common. */
const LEAST_ALIKE = 0.3;

/** Which row was read from which: those whose contents are most alike first, the rest by section and number. */
export function matchRows({ sections }: PlanProposal, truth: TruePlan): readonly RowPair[] {
  const reads = sections.flatMap(({ number, items }) => items.map((item): ReadPlace => ({ section: number, item })));
  const truths = placesOf(truth);
  const partner = new Map<TruePlace, ReadPlace>();
  const pair = (place: TruePlace, read: ReadPlace): void => {
    if (!partner.has(place) && ![...partner.values()].includes(read)) partner.set(place, read);
  };
  const alike = truths
    .flatMap((place) => reads.map((read) => ({ place, read, likeness: likeness(place.row.content, read.item.content) })))
    .filter((candidate) => candidate.likeness >= LEAST_ALIKE)
    .sort((one, other) => other.likeness - one.likeness);
  for (const { place, read } of alike) pair(place, read);
  for (const place of truths) {
    const read = reads.find(({ section, item }) => section === place.section && item.number === place.row.number);
    if (read !== undefined) pair(place, read);
  }
  const found = [...partner.values()];
  return [
    ...truths.map((place) => ({ truth: place, read: partner.get(place) ?? null })),
    ...reads.filter((read) => !found.includes(read)).map((read) => ({ truth: null, read })),
  ];
}

export function placesOf({ sections }: TruePlan): readonly TruePlace[] {
  return sections.flatMap(({ number, title, rows }) => rows.map((row) => ({ section: number, title, row })));
}

/** The share of words that two texts have in common, 0–1. */
function likeness(one: string, other: string): number {
  const [words, others] = [plainWords(one), plainWords(other)];
  const common = words.length - wordsWithout(words, others).length;
  return words.length + others.length === 0 ? 0 : (2 * common) / (words.length + others.length);
}
