import type { CommandRequest, Environment } from '#application/execute-command/command';
import { readDocumentText } from '#application/documents/read-document-text';
import type { DocumentComparer } from '#application/ports/document-comparer';
import type { FieldChange, TextComparison } from '#domain/document/comparison';
import type { ReadMetadata } from '#domain/document/read-metadata';
import type { Uuid } from '#domain/ids';
import { isRefusal, type Refusal } from '#domain/refusal';

/** `text` null where one of them has none: a scan, a picture. */
export interface DocumentComparison {
  readonly text: TextComparison | null;
  readonly fields: readonly FieldChange[];
}

/** What a document says otherwise than one before it. Whoever compares reads both. @throws ComparisonTooLargeError */
export async function compareDocuments(
  environment: Environment,
  comparer: DocumentComparer,
  request: CommandRequest,
  ids: { readonly before: Uuid; readonly after: Uuid },
): Promise<DocumentComparison | Refusal> {
  const before = await readDocumentText(environment, request, ids.before);
  if (isRefusal(before)) return before;
  const after = await readDocumentText(environment, request, ids.after);
  if (isRefusal(after)) return after;
  const text = before.text === null || after.text === null ? null : await comparer.compare(before.text, after.text);
  return { text, fields: fieldChanges(before.metadata, after.metadata) };
}

const FIELDS = ['type', 'number', 'issuedOn', 'issuer', 'subject', 'signer'] as const satisfies readonly (keyof ReadMetadata)[];

function fieldChanges(before: ReadMetadata | null, after: ReadMetadata | null): FieldChange[] {
  return FIELDS.map((field) => ({ field, before: before?.[field]?.value ?? null, after: after?.[field]?.value ?? null })).filter(
    (change) => change.before !== change.after,
  );
}
