import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { readReviewNotesOptions, readReviewNotesQueryKey } from '#api-client/@tanstack/react-query.gen';
import { keepReviewNotes, type ReviewNoteDto, type ReviewNotesDto } from '#api-client/index';
import { isProblem } from '../../api/problem';

/** What the reader has noted of a result, and nobody else reads. */
export interface Notes {
  /** Undefined until they are known, and where one notes nothing here. */
  readonly notes: readonly ReviewNoteDto[] | undefined;
  readonly version: number;
  readonly isSaving: boolean;
  /** Why they were not kept. */
  readonly error: unknown;
  /** Keeps these in place of those that stand. */
  readonly keep: (notes: readonly ReviewNoteDto[], onKept?: () => void) => void;
}

export function useNotes(taskId: string): Notes {
  const queries = useQueryClient();
  const path = { id: taskId };
  const queryKey = readReviewNotesQueryKey({ path });
  const known = useQuery({ ...readReviewNotesOptions({ path }), retry: false });
  const version = known.data?.version ?? 0;
  const keeping = useMutation({
    mutationFn: async (notes: readonly ReviewNoteDto[]) =>
      (await keepReviewNotes({ path, headers: { 'If-Match': `"${version}"` }, body: { notes: [...notes] }, throwOnError: true })).data,
    onSuccess: (kept) => queries.setQueryData<ReviewNotesDto>(queryKey, kept),
    // Another window was faster: what it kept is shown, and what is typed here stays.
    onError: (error) => (isProblem(error, 'stale') ? queries.invalidateQueries({ queryKey }) : undefined),
  });
  return {
    notes: known.data?.notes,
    version,
    isSaving: keeping.isPending,
    error: keeping.error,
    keep: (notes, onKept) => keeping.mutate(notes, { onSuccess: () => onKept?.() }),
  };
}
