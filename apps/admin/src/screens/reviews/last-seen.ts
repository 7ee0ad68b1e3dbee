/** A version, as far as it matters who has seen it. */
interface SeenVersion {
  readonly number: number;
  readonly documents: readonly { readonly digest: string }[];
}

/** The versions of a task, oldest first, and what became of one of them. */
interface Handed<Version extends SeenVersion> {
  /** The newest. */
  readonly submission: { readonly number: number } | null;
  readonly lastReturn: { readonly submission: number; readonly returnedBy: string } | null;
  readonly submissions?: readonly Version[];
}

/**
 * The version that the newest is held against: the last one that the reader returned or viewed whole, else the one that was returned, else
 * the one before. Null for the first version.
 *
 * @param viewed digests of what the reader has viewed
 */
export function lastSeen<Version extends SeenVersion>(
  { submission, lastReturn, submissions = [] }: Handed<Version>,
  readerId: string,
  viewed: readonly string[],
): Version | null {
  const earlier = submissions.filter(({ number }) => number < (submission?.number ?? 0));
  const isReturned = ({ number }: SeenVersion): boolean => number === lastReturn?.submission;
  const isSeen = (version: Version): boolean =>
    (isReturned(version) && lastReturn?.returnedBy === readerId) || isViewedWhole(version, viewed);
  return earlier.findLast(isSeen) ?? earlier.find(isReturned) ?? earlier.at(-1) ?? null;
}

/** Whether the reader has viewed all documents of a version, and it has any. */
export function isViewedWhole({ documents }: Pick<SeenVersion, 'documents'>, viewed: readonly string[]): boolean {
  return documents.length > 0 && documents.every(({ digest }) => viewed.includes(digest));
}
