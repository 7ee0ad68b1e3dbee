import type { EntityManager } from 'typeorm';
import type { DocumentReader } from '#application/ports/queries/documents';
import {
  SEARCH_GROUPS,
  type AskedSearch,
  type FoundGroup,
  type FoundObjects,
  type FoundOf,
  type SearchGroup,
  type SearchQueries,
} from '#application/ports/queries/search';
import { wordRanges, type WordRange } from '#domain/search/word-ranges';
import { FOUND_DOCUMENTS } from './search-documents-sql.js';
import { FOUND_ITEMS, FOUND_OCCURRENCES, FOUND_PEOPLE, FOUND_PLANS, FOUND_UNITS } from './search-objects-sql.js';
import { FOUND_TASKS } from './search-tasks-sql.js';
import { NARROWEST_WORDS, referenceParameters, searchParameters, type SearchedKind } from './searched-words.js';
import type { TenantReader } from './tenant-reader.js';

/** How one group is read. A group that is found by words alone is not, where one of them stands in nothing of its kind. */
interface SearchStatement {
  readonly kind: SearchedKind;
  readonly byWordsAlone: boolean;
  readonly sql: string;
  /** The parameters behind `searchParameters`. */
  readonly more: readonly unknown[];
}

const NO_WORD: WordRange = { first: '', end: '' };

export class PgSearchQueries implements SearchQueries {
  constructor(private readonly reader: TenantReader) {}

  search(reader: DocumentReader, asked: AskedSearch): Promise<FoundObjects> {
    const statements = statementsOf(reader, asked);
    return this.reader.readFor(reader, async (manager) => {
      const narrowest = await narrowestWords(manager, reader.tenant, asked);
      const found: [SearchGroup, FoundGroup<FoundOf[SearchGroup]> | null][] = [];
      // One after the other: a connection runs one statement at a time.
      for (const group of SEARCH_GROUPS) {
        const { kind, byWordsAlone, sql, more } = statements[group];
        const word = narrowest.get(kind);
        if (!asked.groups.includes(group)) found.push([group, null]);
        else if (word === undefined && byWordsAlone) found.push([group, { items: [], hasMore: false }]);
        else {
          // One more than is shown tells whether there are more.
          const parameters = searchParameters(reader.tenant, asked.words, asked.limit + 1, word ?? NO_WORD);
          found.push([group, await best(manager, sql, [...parameters, ...more], asked.limit)]);
        }
      }
      return Object.fromEntries(found) as FoundObjects;
    });
  }
}

function statementsOf({ units, everyFile }: DocumentReader, { words, on }: AskedSearch): Readonly<Record<SearchGroup, SearchStatement>> {
  const reference = referenceParameters(words);
  const ranges = wordRanges(words);
  const ofTasks = [...reference, units, ranges.map(({ first }) => first), ranges.map(({ end }) => end)];
  return {
    tasks: { kind: 'item', byWordsAlone: false, sql: FOUND_TASKS, more: ofTasks },
    plans: { kind: 'plan', byWordsAlone: true, sql: FOUND_PLANS, more: [] },
    items: { kind: 'item', byWordsAlone: false, sql: FOUND_ITEMS, more: reference },
    units: { kind: 'unit', byWordsAlone: true, sql: FOUND_UNITS, more: [] },
    people: { kind: 'person', byWordsAlone: true, sql: FOUND_PEOPLE, more: [on] },
    occurrences: { kind: 'occurrence', byWordsAlone: true, sql: FOUND_OCCURRENCES, more: [] },
    documents: { kind: 'document', byWordsAlone: true, sql: FOUND_DOCUMENTS, more: [units, everyFile] },
  };
}

/** By kind the word that stands in the fewest of its objects; none of a kind in which one of them stands nowhere. */
async function narrowestWords(
  manager: EntityManager,
  tenant: string,
  { words }: AskedSearch,
): Promise<ReadonlyMap<SearchedKind, WordRange>> {
  const kinds: readonly SearchedKind[] = ['plan', 'item', 'unit', 'person', 'occurrence', 'document'];
  const ranges = wordRanges(words);
  const rows = await manager.query<{ kind: SearchedKind; place: number; held: number }[]>(NARROWEST_WORDS, [
    tenant,
    kinds,
    ranges.map(({ first }) => first),
    ranges.map(({ end }) => end),
  ]);
  return new Map(rows.flatMap(({ kind, place, held }) => (held === 0 ? [] : [[kind, ranges[place - 1] ?? NO_WORD] as const])));
}

async function best(
  manager: EntityManager,
  sql: string,
  parameters: readonly unknown[],
  limit: number,
): Promise<FoundGroup<FoundOf[SearchGroup]>> {
  const rows = await manager.query<{ json: FoundOf[SearchGroup] }[]>(sql, [...parameters]);
  return { items: rows.slice(0, limit).map(({ json }) => json), hasMore: rows.length > limit };
}
