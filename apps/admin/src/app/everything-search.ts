import type { SearchAnswerDto } from '#api-client/index';

export type SearchGroup = keyof SearchAnswerDto;

export const SEARCH_GROUPS = [
  'tasks',
  'plans',
  'items',
  'units',
  'people',
  'occurrences',
  'documents',
] as const satisfies readonly SearchGroup[];

/** As of the API: less stands in everything. */
export const SHORTEST_SEARCH = 2;

/** What is searched for among everything, and in which group alone. */
export interface EverythingSearch {
  readonly q?: string | undefined;
  readonly group?: SearchGroup | undefined;
}
