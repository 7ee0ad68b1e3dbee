import type { LoadedDocument } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { DocumentRef } from '#domain/task/document-ref';

/** The documents of `ids`, in the order in which they were named. */
export function documentRefs(ids: readonly Uuid[], loaded: readonly LoadedDocument[]): DocumentRef[] {
  return ids.flatMap((wanted) =>
    loaded
      .filter(({ documentId }) => documentId === wanted)
      .map(({ documentId, digest, size, mediaType, name, uploadedBy }) => ({ documentId, digest, size, mediaType, name, uploadedBy })),
  );
}
