import type { Decided } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import type { HeadedDocument } from '#application/ports/document-loading';
import type { Change } from '#application/ports/changes';
import type { ContentState } from '#domain/document/content-state';
import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';

/** The content of a document comes into another state: an event of its own stream. @param by null capacity where the system acts */
export function contentChange(
  action: string,
  { documentId, digest, size, mediaType, contentState, head }: HeadedDocument,
  after: ContentState,
  by: { readonly actor: Actor; readonly capacity: Capacity | null; readonly reason?: string },
  more: readonly Change[] = [],
): Decided<Uuid> {
  const draft = draftEvent({
    action,
    actor: by.actor,
    capacity: by.capacity,
    target: { type: 'document', id: documentId },
    versionBefore: head.seq,
    versionAfter: head.seq + 1,
    stateBefore: contentState,
    stateAfter: after,
    documents: [{ digest, size, mediaType }],
    payload: by.reason === undefined ? null : { reason: by.reason },
  });
  const change: Change = { kind: 'document-content.save', documentId, contentState: after };
  return { growth: [{ head, drafts: [draft] }], changes: [change, ...more], intents: [], result: documentId };
}
