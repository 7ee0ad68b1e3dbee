import type { CommandRequest, Environment } from '#application/execute-command/command';
import { openDocument } from '#application/documents/open-document';
import type { DocumentFindings } from '#application/ports/document-loading';
import type { LoadedDocument } from '#application/ports/loaded';
import { fieldsOf, type ConfirmedFields } from '#domain/document/confirmed-fields';
import { formalChecks, type FormalWarning } from '#domain/document/formal-checks';
import type { Uuid } from '#domain/ids';
import type { Refusal } from '#domain/refusal';
import { localDateOf } from '#domain/time/local-date';

export interface DescribedDocument extends LoadedDocument, DocumentFindings {
  /** What looks wrong about its form; a person judges. */
  readonly warnings: readonly FormalWarning[];
}

/**
 * What is known of a file: also of one whose content is gone. Of one that was hidden, nothing that was read in it.
 * @param confirmed its form is held against this where it is given, else against what was read
 */
export async function describeDocument(
  environment: Environment,
  request: CommandRequest,
  documentId: Uuid,
  confirmed: ConfirmedFields | null,
): Promise<DescribedDocument | Refusal> {
  const act = { action: 'document.describe', showsContent: false } as const;
  return await openDocument(environment, request, documentId, act, async (document, loading) => {
    const findings = await loading.documentFindings(documentId);
    const found = document.contentState === 'hidden' ? { ...findings, metadata: null, signatures: [], hasText: false } : findings;
    const context = { ...found, today: localDateOf(environment.clock.now()) };
    return { ...document, ...found, warnings: formalChecks(fieldsOf(found.metadata, confirmed), context) };
  });
}
