import type { KnownHand, LoadedTask } from '#application/ports/loaded';
import type { DiscussedTask } from '#domain/comment/comment-rights';
import type { Exchange } from '#domain/comment/decide-comment';

/** A task with whoever takes part in it. */
export function discussed({ task, sheet }: Pick<LoadedTask, 'task' | 'sheet'>): DiscussedTask {
  return {
    task,
    coordinators: sheet.coordinators.map(({ id }) => id),
    asked: sheet.contributions.flatMap(({ unit }) => (unit === null ? [] : [unit.id])),
  };
}

/** The same for an act that calls in `hands`. */
export function exchangeOf(loaded: LoadedTask, hands: readonly KnownHand[]): Exchange {
  return { ...discussed(loaded), capable: new Set(hands.filter((hand) => hand.capable).map(({ id }) => id)) };
}
