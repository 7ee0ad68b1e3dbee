import type { AgencyRef } from '#domain/organisation/party';
import type { CellName, ProposedAgency } from '#domain/plan/proposal';
import type { TimingRule } from '#domain/timing/rule';
import type { ReadPlace, TruePlace } from '#testing/plan-layouts/match-rows';
import { sameText, sameTexts } from '#testing/plan-layouts/printed-alike';
import type { TrueAgency } from '#testing/plan-layouts/true-plan';

/** A cell of a row: what it says in words, in truth and as read, and whether that is the same. */
export interface RowCell {
  readonly cell: CellName;
  readonly truthOf: (place: TruePlace) => string;
  readonly readOf: (place: ReadPlace) => string;
  readonly isRight: (read: ReadPlace, truth: TruePlace) => boolean;
}

/** What each cell of a row must say. The number is the path from the section down; deliverables count with "(nếu có)" and how many are due. */
export const ROW_CELLS: readonly RowCell[] = [
  {
    cell: 'number',
    truthOf: ({ section, row }) => `${section}.${row.number}`,
    readOf: ({ section, item }) => `${section}.${item.number}`,
    isRight: (read, truth) =>
      read.section === truth.section && read.item.number === truth.row.number && (read.item.group === null) === (truth.row.group === null),
  },
  {
    cell: 'content',
    truthOf: ({ row }) => row.content,
    readOf: ({ item }) => item.content,
    isRight: ({ item }, { row }) => sameText(item.content, row.content),
  },
  {
    cell: 'lead',
    truthOf: ({ row }) => namesOf(row.leads),
    readOf: ({ item }) => namesOf(item.leads),
    isRight: ({ item }, { row }) => areSame(item.leads, row.leads) && item.leadMode === (row.leads.length === 1 ? 'each' : 'unknown'),
  },
  {
    cell: 'coordinator',
    truthOf: ({ row }) => namesOf(row.coordinators),
    readOf: ({ item }) => namesOf(item.coordinators),
    isRight: ({ item }, { row }) => areSame(item.coordinators, row.coordinators),
  },
  {
    cell: 'deliverable',
    truthOf: ({ row }) => row.deliverables.items.join('; '),
    readOf: ({ item }) => item.deliverables.items.join('; '),
    isRight: ({ item }, { row }) =>
      item.deliverables.mode === row.deliverables.mode &&
      sameTexts(item.deliverables.items, row.deliverables.items) &&
      item.nilAllowed === row.nilAllowed,
  },
  {
    cell: 'timing',
    truthOf: ({ row }) => row.timing.text,
    readOf: ({ item }) => item.timing.text,
    isRight: ({ item }, { row }) => sameText(item.timing.text, row.timing.text) && sameRules(item.timing.rules, row.timing.rules),
  },
];

/** The rules of both, in their order; why a text is not understood is no part of what it means. */
export function sameRules(some: readonly TimingRule[], others: readonly TimingRule[]): boolean {
  const [one, other] = [some, others].map((rules) => JSON.stringify(rules.map(inOrder)));
  return one === other;
}

/** How many of the row's agencies were resolved to those whom they mean. */
export function unitsFound({ item }: ReadPlace, { row }: TruePlace): number {
  const inRole = (read: readonly ProposedAgency[], truth: readonly TrueAgency[]): number => {
    const left = read.map(({ resolved }) => refOf(resolved));
    return truth.filter(({ ref }) => {
      const place = left.indexOf(refOf(ref));
      if (place !== -1) left.splice(place, 1);
      return place !== -1;
    }).length;
  };
  return inRole(item.leads, row.leads) + inRole(item.coordinators, row.coordinators);
}

function areSame(read: readonly ProposedAgency[], truth: readonly TrueAgency[]): boolean {
  const texts = sameTexts(
    read.map(({ text }) => text),
    truth.map(({ text }) => text),
  );
  return texts && read.every(({ text, resolved }) => truth.some((one) => sameText(one.text, text) && refOf(one.ref) === refOf(resolved)));
}

function refOf(ref: AgencyRef | null): string {
  return ref === null ? '' : `${ref.type} ${ref.id}`;
}

function namesOf(agencies: readonly { readonly text: string }[]): string {
  return agencies.map(({ text }) => text).join('; ');
}

/** Its parameters by name, so that rules compare as texts. */
function inOrder(rule: TimingRule): readonly (readonly [string, unknown])[] {
  return Object.entries(rule)
    .filter(([name]) => name !== 'reason')
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
