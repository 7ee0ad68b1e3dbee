import { validate } from 'uuid';
import { ProblemError } from '../problems/problem-error.js';

/** An id from the query; null where none is given. @throws ProblemError malformed */
export function uuidOrNull(pointer: string, value: string | null): string | null {
  if (value === null || validate(value)) return value?.toLowerCase() ?? null;
  throw new ProblemError('malformed', { faults: [{ pointer, code: 'uuid', message: 'UUID' }] });
}
