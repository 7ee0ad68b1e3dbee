import { ProblemError } from '../api/problem';

/** What the server found wrong, by the name of the field: `/resubmitBy` and `resubmitBy` both mean that field. */
export function faultsOf(error: unknown): Record<string, string> {
  if (!(error instanceof ProblemError)) return {};
  return Object.fromEntries(error.problem.errors.map(({ pointer, message }) => [pointer.replace(/^\//, ''), message]));
}
