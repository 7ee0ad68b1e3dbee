import { LIVE_TYPES, type LiveChange, type LiveType } from '#application/ports/live-changes';
import type { SealedEvent } from '#domain/audit/seal-event';

/** More changes than this in one write are told as one: `everything`. They fit into a notification, with room to spare. */
const MOST_TOLD = 30;

/**
 * What a write changed of what browsers are told of: every event that took an object to another version. What one request says of a
 * proposal is told once, with the version that it came to.
 */
export function liveChangesOf(events: readonly SealedEvent[]): readonly LiveChange[] {
  const told = events.filter(({ envelope: { target } }, index) => target.type !== 'plan-proposal' || !isOf(target, events[index + 1]));
  const changes = told.flatMap(({ envelope: { action, target, about } }): LiveChange[] =>
    isLive(target.type) && target.versionAfter !== null
      ? [{ type: target.type, id: target.id, version: Number(target.versionAfter), action, taskId: about.taskId, planId: about.planId }]
      : [],
  );
  return changes.length > MOST_TOLD ? [{ type: 'everything' }] : changes;
}

function isOf({ type, id }: SealedEvent['envelope']['target'], next: SealedEvent | undefined): boolean {
  return next !== undefined && next.envelope.target.type === type && next.envelope.target.id === id;
}

function isLive(type: string): type is LiveType {
  return (LIVE_TYPES as readonly string[]).includes(type);
}
