import type { CommandRequest, Environment } from '#application/execute-command/command';
import { openDocument } from '#application/documents/open-document';
import type { DocumentFindings } from '#application/ports/document-loading';
import type { LoadedDocument } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Refusal } from '#domain/refusal';

/** What is known of a file: also of one whose content is gone. */
export async function describeDocument(
  environment: Environment,
  request: CommandRequest,
  documentId: Uuid,
): Promise<(LoadedDocument & DocumentFindings) | Refusal> {
  const act = { action: 'document.describe', showsContent: false } as const;
  return await openDocument(environment, request, documentId, act, async (document, loading) => ({
    ...document,
    ...(await loading.documentFindings(documentId)),
  }));
}
