import type { SubmissionDto } from '#api-client/index';
import { pairedDocuments } from '../versions/paired-documents';

/**
 * Which files of a version follow one that the reader had viewed in a version before it, and have another content: their digests.
 * @param viewed digests
 */
export function changedSinceViewed(
  version: Pick<SubmissionDto, 'number' | 'documents'>,
  versions: readonly Pick<SubmissionDto, 'number' | 'documents'>[],
  viewed: readonly string[],
): readonly string[] {
  return versions
    .filter(({ number }) => number < version.number)
    .flatMap(({ documents }) => pairedDocuments(documents, version.documents).changed)
    .filter(({ before, after }) => viewed.includes(before.digest) && !viewed.includes(after.digest))
    .map(({ after }) => after.digest);
}
