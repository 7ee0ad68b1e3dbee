import type { CommandRequest, Environment } from '#application/execute-command/command';
import { openDocument } from '#application/documents/open-document';
import type { ExtractedText } from '#domain/document/extracted-text';
import type { ReadMetadata } from '#domain/document/read-metadata';
import type { Uuid } from '#domain/ids';
import type { Refusal } from '#domain/refusal';

/** The text of a file, null where it has none, and what was read of its head. */
export interface DocumentText {
  readonly text: ExtractedText | null;
  readonly metadata: ReadMetadata | null;
}

/** Reading what a file says is reading the file. */
export async function readDocumentText(
  environment: Environment,
  request: CommandRequest,
  documentId: Uuid,
): Promise<DocumentText | Refusal> {
  const act = { action: 'document.read-text', showsContent: true } as const;
  return await openDocument(environment, request, documentId, act, async (_document, loading) => ({
    text: await loading.documentText(documentId),
    metadata: (await loading.documentFindings(documentId)).metadata,
  }));
}
