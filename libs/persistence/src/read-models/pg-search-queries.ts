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
import { FOUND_DOCUMENTS } from './search-documents-sql.js';
import { FOUND_ITEMS, FOUND_OCCURRENCES, FOUND_PEOPLE, FOUND_PLANS, FOUND_UNITS } from './search-objects-sql.js';
import { FOUND_TASKS } from './search-tasks-sql.js';
import { allWords, searchParameters } from './searched-words.js';
import type { TenantReader } from './tenant-reader.js';

/** One statement, and its parameters: the first four are the same everywhere, and the fourth is how many to read. */
interface SearchStatement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

export class PgSearchQueries implements SearchQueries {
  constructor(private readonly reader: TenantReader) {}

  search(reader: DocumentReader, asked: AskedSearch): Promise<FoundObjects> {
    const statements = statementsOf(reader, asked);
    return this.reader.readFor(reader, async (manager) => {
      const found: [SearchGroup, FoundGroup<FoundOf[SearchGroup]> | null][] = [];
      // One after the other: a connection runs one statement at a time.
      for (const group of SEARCH_GROUPS) {
        found.push([group, asked.groups.includes(group) ? await best(manager, statements[group], asked.limit) : null]);
      }
      return Object.fromEntries(found) as FoundObjects;
    });
  }
}

/** One more than is shown tells whether there are more. */
function statementsOf(reader: DocumentReader, { words, limit, on }: AskedSearch): Readonly<Record<SearchGroup, SearchStatement>> {
  const byReference = searchParameters(reader.tenant, words, limit + 1);
  const byWords = byReference.slice(0, 4);
  return {
    tasks: { sql: FOUND_TASKS, values: [...byReference, allWords(words), reader.units] },
    plans: { sql: FOUND_PLANS, values: byWords },
    items: { sql: FOUND_ITEMS, values: byReference },
    units: { sql: FOUND_UNITS, values: byWords },
    people: { sql: FOUND_PEOPLE, values: [...byWords, on] },
    occurrences: { sql: FOUND_OCCURRENCES, values: byWords },
    documents: { sql: FOUND_DOCUMENTS, values: [...byWords, reader.units, reader.everyFile] },
  };
}

async function best(manager: EntityManager, { sql, values }: SearchStatement, limit: number): Promise<FoundGroup<FoundOf[SearchGroup]>> {
  const rows = await manager.query<{ json: FoundOf[SearchGroup] }[]>(sql, [...values]);
  return { items: rows.slice(0, limit).map(({ json }) => json), hasMore: rows.length > limit };
}
