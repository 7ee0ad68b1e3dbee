import type { Change } from '#application/ports/changes';
import type { Uuid } from '#domain/ids';
import type { Unit } from '#domain/organisation/unit';
import type { PlanItem } from '#domain/plan/plan';
import { distinctWords, searchedText } from '#domain/search/searched-text';
import type { ChangeOf } from './change-of.js';
import type { TableWriter } from './table-writer.js';

/** What an object is found by from now on. */
interface SearchEntry {
  readonly kind: 'plan' | 'item' | 'unit' | 'person' | 'occurrence' | 'document';
  readonly objectId: Uuid;
  readonly searched: string;
}

export const SEARCH_ENTRY_CREATE: TableWriter<SearchEntry> = {
  table: 'search_entry',
  mode: 'insert',
  columns: [
    ['kind', 'text', ({ kind }) => kind],
    ['object_id', 'uuid', ({ objectId }) => objectId],
    ['searched', 'text', ({ searched }) => searched],
  ],
};

export const SEARCH_ENTRY_SAVE: TableWriter<SearchEntry> = {
  table: 'search_entry',
  mode: 'save-any',
  key: [
    ['kind', 'text', ({ kind }) => kind],
    ['object_id', 'uuid', ({ objectId }) => objectId],
  ],
  columns: [['searched', 'text', ({ searched }) => searched]],
};

interface SearchWord {
  readonly kind: SearchEntry['kind'];
  readonly objectId: Uuid;
  readonly word: string;
}

/** Words are only added: one that stands in its object no more leads to an entry that does not hold it. */
export const SEARCH_WORD_ADD: TableWriter<SearchWord> = {
  table: 'search_word',
  mode: 'insert-missing',
  columns: [
    ['kind', 'text', ({ kind }) => kind],
    ['word', 'text', ({ word }) => word],
    ['object_id', 'uuid', ({ objectId }) => objectId],
  ],
};

type EntriesOf = { readonly [Kind in Change['kind']]?: (change: ChangeOf<Kind>) => SearchEntry };

const CREATED: EntriesOf = {
  'plan.create': ({ plan: { id, code, title, number } }) => ({ kind: 'plan', objectId: id, searched: searchedText([code, title, number]) }),
  'plan-item.add': ({ item }) => ofItem(item),
  'unit.create': ({ unit }) => ofUnit(unit),
  'person.create': ({ person: { id, name } }) => ({ kind: 'person', objectId: id, searched: searchedText([name]) }),
  'occurrence.create': ({ occurrence: { id, name, document } }) => ({
    kind: 'occurrence',
    objectId: id,
    searched: searchedText([name, document?.number ?? null, document?.title ?? null]),
  }),
  'document.create': ({ document: { documentId, name, externalRef } }) => ({
    kind: 'document',
    objectId: documentId,
    searched: searchedText([name, externalRef]),
  }),
};

const CHANGED: EntriesOf = {
  'plan-item.amend': ({ item }) => ofItem(item),
  'plan-item.correct': ({ item }) => ofItem(item),
  'unit.save': ({ unit }) => ofUnit(unit),
  'unit.aliases': ({ unit }) => ofUnit(unit),
};

/** What the new objects among the changes are found by: written with them, so that neither is ever there without the other. */
export function createdEntries(changes: readonly Change[]): SearchEntry[] {
  return entriesIn(CREATED, changes);
}

/** The same of objects whose words change. */
export function changedEntries(changes: readonly Change[]): SearchEntry[] {
  return entriesIn(CHANGED, changes);
}

export function wordsOf(entries: readonly SearchEntry[]): SearchWord[] {
  return entries.flatMap(({ kind, objectId, searched }) => distinctWords(searched).map((word) => ({ kind, objectId, word })));
}

function entriesIn(entries: EntriesOf, changes: readonly Change[]): SearchEntry[] {
  return changes.flatMap((change) => {
    // Each kind has the function of that kind; TypeScript cannot follow the pairing through a lookup.
    const entryOf = entries[change.kind] as ((change: Change) => SearchEntry) | undefined;
    return entryOf === undefined ? [] : [entryOf(change)];
  });
}

function ofItem({ id, path, content, group, deliverables }: PlanItem): SearchEntry {
  return { kind: 'item', objectId: id, searched: searchedText([path, content, group, ...deliverables.items]) };
}

/** Names that it had before a reorganisation find it, too. */
function ofUnit({ id, code, name, aliases, earlier }: Unit): SearchEntry {
  const searched = searchedText([code, name, ...aliases, ...earlier.map((standing) => standing.name)]);
  return { kind: 'unit', objectId: id, searched };
}
