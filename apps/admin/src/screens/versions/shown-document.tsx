import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { readDocumentTextOptions } from '#api-client/@tanstack/react-query.gen';
import { downloadDocument, type DocumentRefDto, type StatedEvidenceDto } from '#api-client/index';
import { LazyPreview } from '../../kit/preview/lazy-preview';
import { QueryContent } from '../../kit/query-content';
import { DocumentFindings } from '../../kit/uploads/document-findings';
import { useFindings } from '../../kit/uploads/use-findings';
import { previewTextOf } from './preview-text-of';
import { readPlaces } from './read-places';

/** What is read in a workbook, and what stands in where a text cannot be laid out. */
const SHOWN_FROM_TEXT = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
];

interface Props {
  readonly file: DocumentRefDto;
  /** Of the version that it is shown as part of. */
  readonly evidence: StatedEvidenceDto;
}

/** A document with what was found in it. Reading it is an event of the log: it is fetched once, and shown from what was fetched. */
export function ShownDocument({ file, evidence }: Props): ReactElement {
  const confirmed = evidence.documents.find(({ documentId }) => documentId === file.documentId)?.fields ?? null;
  const content = useQuery({
    queryKey: ['document', file.documentId],
    queryFn: async () => (await downloadDocument({ path: { id: file.documentId }, parseAs: 'blob', throwOnError: true })).data,
    // Its content never changes: whatever is read anew after an act, this is not.
    staleTime: 'static',
  });
  const text = useQuery({
    ...readDocumentTextOptions({ path: { id: file.documentId } }),
    enabled: SHOWN_FROM_TEXT.includes(file.mediaType),
    staleTime: 'static',
  });
  const known = useFindings(file.documentId, confirmed);
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
