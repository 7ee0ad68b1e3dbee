import type { ListQuery } from './list-query.js';

const WANTED = { only: true, no: false, any: null } as const;

/**
 * `filter[practice]` of a list: what is for practice alone (`only`), all else (`no`), or both (`any`). Where nothing is said, whoever names
 * `namedBy` (a plan, a task) gets what they named, and everybody else nothing that is for practice.
 */
export function practiceWanted(query: ListQuery<string>, namedBy: 'plan' | 'task'): boolean | null {
  return WANTED[query.oneOf('practice', ['only', 'no', 'any']) ?? (query.all(namedBy).length > 0 ? 'any' : 'no')];
}
