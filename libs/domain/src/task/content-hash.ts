import { createHash } from 'node:crypto';
import { canonicalBytes } from '#domain/audit/canonical-bytes';
import type { JsonValue } from '#domain/audit/event';
import type { Digest, Uuid } from '#domain/ids';
import type { DocumentRef } from '#domain/task/document-ref';
import type { Stated, StatedEvidence } from '#domain/task/evidence';
import type { Submission } from '#domain/task/task';

/**
 * What a version is, in one digest: SHA-256("docket/submission/1\n" ‖ canonical JSON of number, documents and note, and of the
 * answers to a return and the evidence where there are any). Documents count by content and name; their order counts.
 */
export function contentHash(
  number: number,
  { documents, note, answers, evidence }: Pick<Submission, 'documents' | 'note' | 'answers' | 'evidence'>,
): Digest {
  const files = documents.map(({ digest, size, mediaType, name }) => ({ digest, size: String(size), mediaType, name }));
  const said = answers.map(({ point, text, answer }) => ({ point: String(point), text, answer }));
  const given = hashedEvidence(evidence, documents);
  return createHash('sha256')
    .update('docket/submission/1\n')
    .update(
      canonicalBytes({
        number: String(number),
        documents: files,
        note,
        ...(said.length > 0 && { answers: said }),
        ...(given !== null && { evidence: given }),
      }),
    )
    .digest('hex');
}

/** Null where there is none. A document counts by its place among the documents, whose content stands there. */
function hashedEvidence(evidence: StatedEvidence, documents: readonly DocumentRef[]): JsonValue {
  const { figures, excuses } = evidence;
  if (evidence.documents.length + figures.length + excuses.length === 0) return null;
  const asked = ({ requirement, requirementText }: Stated<{ readonly requirement: number | null }>): { [key: string]: JsonValue } => ({
    requirement: requirement?.toString() ?? null,
    requirementText,
  });
  const place = (id: Uuid): string => String(documents.findIndex(({ documentId }) => documentId === id) + 1);
  return {
    documents: evidence.documents.map((one) => ({
      ...asked(one),
      document: place(one.documentId),
      fields: one.fields && { ...one.fields },
    })),
    figures: figures.map((one) => ({ ...asked(one), name: one.name, value: one.value, unit: one.unit, period: one.period })),
    excuses: excuses.map((one) => ({ ...asked(one), text: one.text })),
  };
}
