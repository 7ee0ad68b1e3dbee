import type { NamedSubmissionDto, TaskDto } from '#api-client/index';

/**
 * The version that the newest is held against: the last one that the reader returned or viewed whole, else the one that was returned, else
 * the one before. Null for the first version.
 *
 * @param viewed digests of what the reader has viewed
 */
export function lastSeen(
  { submission, lastReturn, submissions = [] }: Pick<TaskDto, 'submission' | 'lastReturn' | 'submissions'>,
  readerId: string,
  viewed: readonly string[],
): NamedSubmissionDto | null {
  const earlier = submissions.filter(({ number }) => number < (submission?.number ?? 0));
  const isReturned = ({ number }: NamedSubmissionDto): boolean => number === lastReturn?.submission;
  const isSeen = (version: NamedSubmissionDto): boolean =>
    (isReturned(version) && lastReturn?.returnedBy === readerId) || isViewedWhole(version, viewed);
  return earlier.findLast(isSeen) ?? earlier.find(isReturned) ?? earlier.at(-1) ?? null;
}

/** Whether the reader has viewed all documents of a version, and it has any. */
export function isViewedWhole({ documents }: Pick<NamedSubmissionDto, 'documents'>, viewed: readonly string[]): boolean {
  return documents.length > 0 && documents.every(({ digest }) => viewed.includes(digest));
}
