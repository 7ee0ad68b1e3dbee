import type { LoadedDocument } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import type { Blocker } from '#domain/refusal';
import type { DocumentRef } from '#domain/task/document-ref';

/**
 * Why documents cannot be named in an act: unknown, named twice, or of a unit that the actor does not act for, unless they
 * stand on the task already (`onTask`): co-leads put together what each brought. What is scanned or gone is not handed in.
 * Knowing an id, or a digest, gives no right to a file.
 */
export function unusableDocuments(
  ids: readonly Uuid[],
  loaded: readonly LoadedDocument[],
  actor: Actor,
  onTask: readonly DocumentRef[] = [],
): Blocker[] {
  const units = new Set(actor.capacities.map(({ unitId }) => unitId));
  return ids.flatMap((documentId, index): Blocker[] => {
    const params = { documentId, pointer: `/documents/${index}` };
    const document = loaded.find((one) => one.documentId === documentId);
    if (document === undefined) return [{ code: 'document-unknown', params }];
    if (ids.indexOf(documentId) !== index) return [{ code: 'document-named-twice', params }];
    if (document.contentState === 'scanning') return [{ code: 'document-scanning', params }];
    if (document.contentState !== 'kept') return [{ code: 'document-gone', params: { ...params, content: document.contentState } }];
    const isOnTask = onTask.some((one) => one.documentId === documentId);
    const usable = isOnTask || document.clientId === actor.id || (document.unitId !== null && units.has(document.unitId));
    return usable ? [] : [{ code: 'document-of-another-unit', params }];
  });
}
