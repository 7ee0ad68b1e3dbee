import type { Operation } from '#application/operations/read-operation';
import type { Language } from '../http/api-request.js';
import { presentResults } from '../tasks/present-bulk.js';

export const OPERATION_STATES = ['queued', 'running', 'done'] as const;

/** An operation with the results that are there, in words. */
export function presentOperation(operation: Omit<Operation, 'createdBy'>, language: Language): object {
  const { id, kind, createdAt, completedAt, total, carriedOut, results } = operation;
  return { id, kind, state: stateOf(operation), createdAt, completedAt, total, carriedOut, ...presentResults(results, 'done', language) };
}

/** Running is no event: it is read off how far the operation has come. */
function stateOf({ completedAt, carriedOut }: Pick<Operation, 'completedAt' | 'carriedOut'>): (typeof OPERATION_STATES)[number] {
  if (completedAt !== null) return 'done';
  return carriedOut === 0 ? 'queued' : 'running';
}
