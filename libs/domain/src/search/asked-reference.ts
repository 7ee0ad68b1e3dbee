import { searchedText } from '#domain/search/searched-text';

/** A row, or a task of it, asked for by its name: `KT-TP-2025/III.1`, `KT-TP-2025/III.1/2025-02-14/P.NoiVu`. */
export interface AskedReference {
  /** The plan's code as `searchedText` has it: the beginning of what is kept for the plan. */
  readonly plan: string;
  /** The beginning of the row's path, or all of it where a task is meant. */
  readonly path: string;
  /** The beginning of the task's reference; null where the row is asked for. */
  readonly task: string | null;
}

/** Null for what does not look like a reference. Whether there is such a plan and row is not known here: `15/KH-UBND` looks like one, too. */
export function askedReference(printed: string): AskedReference | null {
  const [plan = '', path, ...rest] = printed.split('/');
  if (plan === '' || path === undefined || /\s/u.test(printed)) return null;
  return { plan: searchedText([plan]), path, task: rest.length === 0 ? null : printed };
}
