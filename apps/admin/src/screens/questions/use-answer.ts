import { useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { answerInspectorQuestionInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import type { AnswerDto, AnswerInspectorQuestionData, AnswerInspectorQuestionError } from '#api-client/index';
import type { InspectionSearch } from '../../app/inspection-search';
import { scopeFilters } from './scope-query';

export type QuestionKey = AnswerInspectorQuestionData['path']['key'];

/** An answer as far as it was read: what stands above it, and its rows. */
export interface ReadAnswer {
  readonly head: AnswerDto;
  readonly rows: AnswerDto['rows'];
}

/** Reads an answer page by page. Each page is written to the log: what was read stays until the reader leaves or asks anew. */
export function useAnswer(
  key: QuestionKey,
  search: InspectionSearch,
): UseInfiniteQueryResult<ReadAnswer | undefined, AnswerInspectorQuestionError> {
  return useInfiniteQuery({
    ...answerInspectorQuestionInfiniteOptions({ path: { key }, query: { ...scopeFilters(search), limit: '200' } }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    select: ({ pages }) => {
      const [head] = pages;
      return head && { head, rows: pages.flatMap(({ rows }) => rows) };
    },
    staleTime: Infinity,
    gcTime: 0,
  });
}
