import type { CommandRequest, Environment } from '#application/execute-command/command';
import { openDocument } from '#application/documents/open-document';
import type { LoadedDocument } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Refusal } from '#domain/refusal';

/** A file on its way out. */
export async function readDocument(environment: Environment, request: CommandRequest, documentId: Uuid): Promise<LoadedDocument | Refusal> {
  return await openDocument(
    environment,
    request,
    documentId,
    { action: 'document.download', showsContent: true },
    async (document) => document,
  );
}
