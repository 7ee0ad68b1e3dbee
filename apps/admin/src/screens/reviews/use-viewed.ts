import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { listViewedFilesOptions, listViewedFilesQueryKey } from '#api-client/@tanstack/react-query.gen';
import { markFileViewed, unmarkFileViewed, type ViewedFilesDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import type { StoredFile } from '../../kit/file-list';

interface Mark {
  readonly file: StoredFile;
  readonly viewed: boolean;
}

/** Which files of a task the reader has viewed. `digests` is undefined until that is known. */
export interface Viewed {
  readonly digests: readonly string[] | undefined;
  /** Why it is not known, or was not taken. */
  readonly error: unknown;
  mark(file: StoredFile, viewed: boolean): void;
}

/** The reader's own marks, kept with the content: shown at once, and read anew where one was not taken. */
export function useViewed(taskId: string): Viewed {
  const queries = useQueryClient();
  const path = { id: taskId };
  const known = useQuery(listViewedFilesOptions({ path }));
  const queryKey = listViewedFilesQueryKey({ path });
  const marking = useMutation({
    mutationFn: ({ file: { documentId }, viewed }: Mark) =>
      (viewed ? markFileViewed : unmarkFileViewed)({ path, headers: { 'Idempotency-Key': newIntent() }, body: { documentId } }),
    onMutate: ({ file: { digest }, viewed }) =>
      queries.setQueryData<ViewedFilesDto>(queryKey, (before) => {
        const others = (before?.digests ?? []).filter((one) => one !== digest);
        return { digests: viewed ? [...others, digest] : others };
      }),
    onError: () => queries.invalidateQueries({ queryKey }),
  });
  return {
    digests: known.data?.digests,
    error: known.error ?? marking.error,
    mark: (file, viewed) => marking.mutate({ file, viewed }),
  };
}
