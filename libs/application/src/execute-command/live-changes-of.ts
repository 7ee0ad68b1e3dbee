import { LIVE_TYPES, type LiveChange, type LiveType } from '#application/ports/live-changes';
import type { SealedEvent } from '#domain/audit/seal-event';

/** More changes than this in one write are told as one: `everything`. They fit into a notification, with room to spare. */
const MOST_TOLD = 30;

/** What a write changed of what browsers are told of: every event that took an object to another version. */
export function liveChangesOf(events: readonly SealedEvent[]): readonly LiveChange[] {
  const changes = events.flatMap(({ envelope: { action, target, about } }): LiveChange[] =>
    isLive(target.type) && target.versionAfter !== null
      ? [{ type: target.type, id: target.id, version: Number(target.versionAfter), action, taskId: about.taskId, planId: about.planId }]
      : [],
  );
  return changes.length > MOST_TOLD ? [{ type: 'everything' }] : changes;
}

function isLive(type: string): type is LiveType {
  return (LIVE_TYPES as readonly string[]).includes(type);
}
