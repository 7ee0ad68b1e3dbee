import type { Command } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import type { LoadedTask, LoadedWatch } from '#application/ports/loaded';
import { GENESIS } from '#domain/audit/seal-event';
import type { Uuid } from '#domain/ids';
import { isRefusal } from '#domain/refusal';
import { decideWatch, type WatchCommand } from '#domain/watch/decide-watch';
import type { Watch } from '#domain/watch/watch';

interface Loaded {
  readonly task: LoadedTask;
  readonly followed: LoadedWatch | null;
}

/** How a person follows a task, as it is answered. */
export interface WatchView {
  readonly taskId: Uuid;
  readonly watching: boolean;
  readonly snoozedUntil: string | null;
}

/**
 * A person watches a task or stops, puts it off or takes it back: for themselves. The event stands in the stream of that alone,
 * and is about no task: what one follows is not told in the task's timeline (docs/adr/0016).
 *
 * @param newId of the record, where the person never followed the task before
 */
export function changeWatch(newId: Uuid, taskId: Uuid, personId: Uuid, command: WatchCommand): Command<Loaded, WatchView> {
  const action = `watch.${command.verb}`;
  return {
    action,
    // A refusal as well is found under what was to be watched, and not in its timeline.
    target: { type: 'watch', id: taskId },
    async load(loading) {
      const [task, followed] = await Promise.all([loading.task(taskId), loading.watch(taskId, personId)]);
      return task && { task, followed };
    },
    // It is nobody else's: there is nothing that somebody could have changed meanwhile.
    standing: () => null,
    decide: ({ task, followed }, actor, { now }) => {
      const before = followed?.watch ?? null;
      const watch = decideWatch(task.task, before, command, actor, newId, now);
      if (isRefusal(watch)) return watch;
      const head = followed?.head ?? { stream: `watch:${watch.id}`, seq: 0, hash: GENESIS };
      const draft = draftEvent({
        action,
        actor,
        capacity: null,
        target: { type: 'watch', id: watch.id },
        versionBefore: before?.version ?? null,
        versionAfter: watch.version,
        payload: { taskId, before: before && said(before), after: said(watch) },
      });
      return {
        growth: [{ head, drafts: [draft] }],
        changes: [before === null ? { kind: 'watch.create', watch } : { kind: 'watch.save', watch, expectedVersion: before.version }],
        intents: [],
        result: { taskId, ...said(watch) },
      };
    },
  };
}

function said({ watching, snooze }: Watch): { watching: boolean; snoozedUntil: string | null } {
  return { watching, snoozedUntil: snooze?.until ?? null };
}
