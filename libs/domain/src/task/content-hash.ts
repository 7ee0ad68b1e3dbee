import { createHash } from 'node:crypto';
import { canonicalBytes } from '#domain/audit/canonical-bytes';
import type { Digest } from '#domain/ids';
import type { AnsweredPoint } from '#domain/task/review';
import type { DocumentRef } from '#domain/task/document-ref';

/**
 * What a version is, in one digest: SHA-256("docket/submission/1\n" ‖ canonical JSON of number, documents and note, and of the
 * answers to a return where there are any). Documents count by content and name; their order counts.
 */
export function contentHash(
  number: number,
  documents: readonly DocumentRef[],
  note: string | null,
  answers: readonly AnsweredPoint[] = [],
): Digest {
  const files = documents.map(({ digest, size, mediaType, name }) => ({ digest, size: String(size), mediaType, name }));
  const said = answers.map(({ point, text, answer }) => ({ point: String(point), text, answer }));
  return createHash('sha256')
    .update('docket/submission/1\n')
    .update(canonicalBytes({ number: String(number), documents: files, note, ...(said.length > 0 && { answers: said }) }))
    .digest('hex');
}
