import type { Uuid } from '#domain/ids';
import type { TaskState } from '#domain/task/task';
import type { LocalDate } from '#domain/time/local-date';

/** A task whose date is computed anew. */
export interface DatedTask {
  readonly id: Uuid;
  readonly reference: string;
  readonly state: TaskState;
  readonly dueOn: LocalDate | null;
}

/** Why a task keeps its date: it, or the new one, is past. */
export type KeptBecause = 'date-past' | 'new-date-past';

/** What becomes of the date of one task. */
export type Redating =
  | { readonly kind: 'moves'; readonly task: DatedTask; readonly to: LocalDate | null }
  | { readonly kind: 'keeps'; readonly task: DatedTask; readonly to: LocalDate | null; readonly because: KeptBecause };

/**
 * What a recompute does to open tasks: it never moves a past date, and never moves one into the past. Tasks whose date stays the
 * same are left out.
 */
export function redate(tasks: readonly DatedTask[], to: LocalDate | null, today: LocalDate): readonly Redating[] {
  return tasks
    .filter(({ dueOn }) => dueOn !== to)
    .map((task): Redating => {
      if (task.dueOn !== null && task.dueOn < today) return { kind: 'keeps', task, to, because: 'date-past' };
      if (to !== null && to < today) return { kind: 'keeps', task, to, because: 'new-date-past' };
      return { kind: 'moves', task, to };
    });
}
