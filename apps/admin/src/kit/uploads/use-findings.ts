import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { describeDocumentOptions } from '#api-client/@tanstack/react-query.gen';
import type { ConfirmedFieldsDto, DocumentDto, ProblemDto } from '#api-client/index';

/** What is known of a document, asked for once. @param confirmed its form is held against these; null: against what was read */
export function useFindings(documentId: string, confirmed: ConfirmedFieldsDto | null): UseQueryResult<DocumentDto, ProblemDto> {
  const fields = Object.entries(confirmed ?? {}).filter(([, value]) => value !== null);
  return useQuery({
    ...describeDocumentOptions({ path: { id: documentId }, ...(fields.length > 0 && { query: Object.fromEntries(fields) }) }),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
}
