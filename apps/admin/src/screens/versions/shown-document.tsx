import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { describeDocumentOptions, readDocumentTextOptions } from '#api-client/@tanstack/react-query.gen';
import { downloadDocument, type ConfirmedFieldsDto, type DocumentRefDto } from '#api-client/index';
import { LazyPreview } from '../../kit/preview/lazy-preview';
import { QueryContent } from '../../kit/query-content';
import { DocumentFindings } from '../../kit/uploads/document-findings';
import { previewTextOf } from './preview-text-of';
import { readPlaces } from './read-places';

/** What is read in a workbook, and what stands in where a text cannot be laid out. */
const SHOWN_FROM_TEXT = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
];

/** A document with what was found in it. Reading it is an event of the log: it is fetched once, and shown from what was fetched. */
export function ShownDocument({
  file,
  confirmed,
}: {
  readonly file: DocumentRefDto;
  readonly confirmed: ConfirmedFieldsDto | null;
}): ReactElement {
  const content = useQuery({
    queryKey: ['document', file.documentId],
    queryFn: async () => (await downloadDocument({ path: { id: file.documentId }, parseAs: 'blob', throwOnError: true })).data,
    staleTime: Infinity,
  });
  const text = useQuery({
    ...readDocumentTextOptions({ path: { id: file.documentId } }),
    enabled: SHOWN_FROM_TEXT.includes(file.mediaType),
    staleTime: Infinity,
  });
  const known = useQuery({ ...describeDocumentOptions({ path: { id: file.documentId } }), staleTime: Infinity });
  return (
    <>
      <DocumentFindings documentId={file.documentId} confirmed={confirmed} />
      <QueryContent query={content}>
        {(blob) => (
          <LazyPreview
            file={file}
            content={blob}
            highlight={known.data === undefined ? [] : readPlaces(known.data)}
            {...(text.data !== undefined && { text: previewTextOf(text.data) })}
          />
        )}
      </QueryContent>
    </>
  );
}
