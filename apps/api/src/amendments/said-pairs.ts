import type { SaidPair } from '#domain/plan/amendment/plan-diff';
import type { SaidPairDto } from './amendment-requests.dto.js';

/** What was said of rows; a pair of neither says nothing. */
export function saidPairs(pairs: readonly SaidPairDto[]): readonly SaidPair[] {
  return pairs.flatMap(({ itemId, path }): readonly SaidPair[] => {
    if (itemId !== null) return [{ itemId, path }];
    return path === null ? [] : [{ itemId, path }];
  });
}
