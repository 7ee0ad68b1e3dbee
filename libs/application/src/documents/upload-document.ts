import type { Command } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import { chooseCapacity } from '#domain/task/choose-capacity';
import type { Uuid } from '#domain/ids';
import { ACTING_ROLES, handOf } from '#domain/organisation/capacity';
import { isRefusal } from '#domain/refusal';
import type { TakenFile } from '#application/documents/take-in';
import type { PageCaptureRecord } from '#domain/document/page-capture-record';
import type { DocumentRef } from '#domain/task/document-ref';

const action = 'document.upload';

/** What was uploaded: the file as it was taken in, under the name that its sender gave it. */
export interface Upload extends TakenFile {
  readonly name: string;
  readonly externalRef: string | null;
  /** Of a captured page alone. */
  readonly capture?: PageCaptureRecord;
}

export interface UploadedDocument extends DocumentRef {
  /** Of a captured page alone. */
  readonly capture?: PageCaptureRecord;
}

/** Registers a stored file under an id, for the unit that its sender acts for. A sender with several units says which. */
export function uploadDocument(id: Uuid, file: Upload): Command<true, UploadedDocument> {
  return {
    action,
    target: { type: 'document', id },
    load: () => Promise.resolve(true),
    standing: () => null,
    decide: (_loaded, actor, moment, request) => {
      const capacity = chooseCapacity(
        action,
        null,
        actor,
        oneOfEachUnit(actor.capacities.filter(({ role }) => ACTING_ROLES.includes(role))),
        request.actingAs,
      );
      if (isRefusal(capacity)) return capacity;
      const { name, digest, size, mediaType, externalRef, declaredUnmarked, text, contentState, capture, ...found } = file;
      const document = { documentId: id, digest, size, mediaType, name, uploadedBy: handOf(actor) };
      const born = creation({
        action,
        type: 'document',
        id,
        actor,
        capacity,
        after: {
          ...{ name, digest, size, mediaType, externalRef, declaredUnmarked, flags: found.flags, contentState },
          ...(capture && { capture: { ...capture } }),
        },
        changes: [
          {
            kind: 'document.create',
            document: {
              ...document,
              ...{ externalRef, declaredUnmarked, capture: capture ?? null },
              ...found,
              ...{ clientId: actor.id, unitId: capacity.unitId, uploadedAt: moment.now },
            },
          },
          { kind: 'document-content.create', documentId: id, contentState },
          ...(text === null ? [] : [{ kind: 'document-text.create', documentId: id, text } as const]),
        ],
      });
      return { ...born, result: { ...document, ...(capture && { capture }) } };
    },
  };
}

/** Two roles in one unit are one standing here: a file belongs to a unit, whatever its sender's role. */
function oneOfEachUnit<Standing extends { readonly unitId: Uuid }>(capacities: readonly Standing[]): Standing[] {
  return [...new Map(capacities.map((capacity) => [capacity.unitId, capacity])).values()];
}
