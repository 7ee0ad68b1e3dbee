import { isRefusal, type Refusal } from '#domain/refusal';
import { RefusedError } from '../problems/problem-error.js';

/** @throws RefusedError */
export function granted<Result extends object>(answer: Result | Refusal): Result {
  if (isRefusal(answer)) throw new RefusedError(answer);
  return answer;
}
