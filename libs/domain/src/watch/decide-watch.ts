import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Blocker, type Refusal } from '#domain/refusal';
import type { Task } from '#domain/task/task';
import { readTimeliness } from '#domain/task/timeliness';
import { localDateOf, type Instant, type LocalDate } from '#domain/time/local-date';
import type { Watch } from '#domain/watch/watch';

export type WatchCommand =
  | { readonly verb: 'watch' }
  | { readonly verb: 'unwatch' }
  | { readonly verb: 'snooze'; readonly until: LocalDate }
  | { readonly verb: 'unsnooze' };

/** Every blocker of watching and snoozing; each has its wording in both languages. */
export const WATCH_BLOCKER_CODES = ['already-watching', 'not-watching', 'not-snoozed', 'snooze-not-ahead', 'due-is-near'] as const;
type WatchBlocker = Blocker & { readonly code: (typeof WATCH_BLOCKER_CODES)[number] };

/**
 * What a person makes of how they follow a task; `watch` is null where they never did, and takes the id `newId` then. Everybody of
 * the tenant may, in person: software has no queue.
 *
 * A snooze hides the task from its person's own queue until its day, and less: until somebody else's act is told to them, and never
 * a task that reads overdue or due soon. The date is the law's or the plan's, the follow-up date only a wish, so the
 * date wins; where it is that near already, the snooze is refused instead of doing nothing. Only work that is assigned waits in a
 * queue that can be put off; what waits for a decision counts against the decider.
 *
 * Refusals: `not-allowed`; `state-refuses` (`snooze` of what is not assigned); `blocked` (it is so already, or a date is near);
 * `invalid` (the day is not ahead).
 */
export function decideWatch(
  task: Task,
  watch: Watch | null,
  command: WatchCommand,
  actor: Actor,
  newId: Uuid,
  now: Instant,
): Watch | Refusal {
  const action = `watch.${command.verb}`;
  if (actor.type !== 'person' || actor.capacities.length === 0) return refuse('not-allowed', action, task.state, [{ code: 'not-allowed' }]);
  const before: Watch = watch ?? { id: newId, taskId: task.id, personId: actor.id, watching: false, snooze: null, version: 0 };
  const after = changed(before, task, command, now);
  return isRefusal(after) ? after : { ...after, version: before.version + 1 };
}

function changed(before: Watch, task: Task, command: WatchCommand, now: Instant): Watch | Refusal {
  const blocked = (code: WatchBlocker['code']): Refusal => refuse('blocked', `watch.${command.verb}`, task.state, [{ code }]);
  switch (command.verb) {
    case 'watch':
      return before.watching ? blocked('already-watching') : { ...before, watching: true };
    case 'unwatch':
      return before.watching ? { ...before, watching: false } : blocked('not-watching');
    case 'unsnooze':
      return before.snooze === null || before.snooze.until <= localDateOf(now) ? blocked('not-snoozed') : { ...before, snooze: null };
    case 'snooze':
      return snoozeRefusal(task, command.until, localDateOf(now)) ?? { ...before, snooze: { until: command.until, since: now } };
  }
}

function snoozeRefusal(task: Task, until: LocalDate, today: LocalDate): Refusal | null {
  const action = 'watch.snooze';
  if (task.state !== 'assigned') return refuse('state-refuses', action, task.state, [{ code: 'state-refuses' }]);
  if (until <= today) return refuse('invalid', action, task.state, [{ code: 'snooze-not-ahead' } satisfies WatchBlocker]);
  const { reading } = readTimeliness(task, today);
  const isNear = reading === 'due-soon' || reading === 'overdue';
  return isNear ? refuse('blocked', action, task.state, [{ code: 'due-is-near' } satisfies WatchBlocker]) : null;
}
