import type { Decided, Environment } from '#application/execute-command/command';
import { executeMany, type BulkCommand } from '#application/execute-command/execute-many';
import { systemRequest } from '#application/execute-command/system-request';
import { contentChange } from '#application/documents/content-change';
import type { UnsettledDocument } from '#application/ports/document-loading';
import type { FileStore } from '#application/ports/file-store';
import type { LoadedDocument } from '#application/ports/loaded';
import { UPLOAD_DAYS } from '#domain/document/content-state';
import type { Uuid } from '#domain/ids';

const DAY = 86_400_000;

/**
 * What nobody handed in within `UPLOAD_DAYS` expires: its content and its text are removed, its digest and its history stay. What somebody
 * handed in stays for good. Contents are removed after the log says so, and tried again until they are. Answers how many were settled.
 */
export async function settleUploads(environment: Environment, store: FileStore, tenant: Uuid): Promise<number> {
  const request = systemRequest(environment, tenant, 'worker');
  const { done } = await executeMany(environment, SETTLING, request);
  const { done: removed } = await executeMany(environment, removing(store, tenant), request, REMOVED_AT_ONCE);
  return done.length + removed.length;
}

const SETTLING: BulkCommand<UnsettledDocument, Uuid> = {
  action: 'document.expire',
  loadChunk: (loading, { now }, size) => {
    const before = new Date(Date.parse(now) - UPLOAD_DAYS * DAY).toISOString();
    return loading.unsettledDocuments(before, size);
  },
  decide: (document, actor): Decided<Uuid> => {
    const { documentId, isUsed, hasText } = document;
    if (isUsed) return { growth: [], changes: [{ kind: 'document-content.settle', documentId }], intents: [], result: documentId };
    const erased = hasText ? [{ kind: 'document-text.erase', documentId } as const] : [];
    return contentChange('document.expire', document, 'expired', { actor, capacity: null }, erased);
  },
};

const REMOVED_AT_ONCE = 50;

/** The content is gone before its removal is noted: what is noted is true. */
function removing(store: FileStore, tenant: Uuid): BulkCommand<LoadedDocument, Uuid> {
  return {
    action: 'document.expire',
    loadChunk: async (loading, _moment, size) => {
      const documents = await loading.documentsToRemove(size);
      for (const { digest, isShared } of documents) {
        if (!isShared) await store.remove(tenant, digest);
      }
      return documents;
    },
    decide: ({ documentId }): Decided<Uuid> => ({
      growth: [],
      changes: [{ kind: 'document-content.settle', documentId }],
      intents: [],
      result: documentId,
    }),
  };
}
