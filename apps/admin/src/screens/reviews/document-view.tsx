import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { describeDocumentOptions, readDocumentTextOptions } from '#api-client/@tanstack/react-query.gen';
import { downloadDocument, type DocumentRefDto, type TaskDto } from '#api-client/index';
import { FileList } from '../../kit/file-list';
import { writtenInstant } from '../../kit/day';
import { LazyPreview } from '../../kit/preview/lazy-preview';

import { QueryContent } from '../../kit/query-content';
import { DocumentFindings } from '../../kit/uploads/document-findings';
import { previewTextOf } from './preview-text-of';
import { readPlaces } from './read-places';
import classes from './reviews.module.css';

const route = getRouteApi('/shell/reviews/$taskId');

/** The documents of the newest version; the chosen one stands in the URL and is shown where the browser can. */
export function DocumentView({ task }: { readonly task: TaskDto }): ReactElement {
  const { t } = useTranslation();
  const { document: chosen } = route.useSearch();
  const navigate = route.useNavigate();
  const { submission } = task;
  if (submission === null) return <section className={classes.document}>{t('task.noVersions')}</section>;
  const { documents, number, note } = submission;
  const shown = documents.find(({ documentId }) => documentId === chosen) ?? documents[0];
  const hidden = task.hiddenDocuments ?? [];
  const taken = hidden.find(({ documentId }) => documentId === shown?.documentId);
  return (
    <section className={classes.document} aria-labelledby="documents">
      <h2 id="documents" className={classes.heading}>
        {t('reviews.documents', { number })}
      </h2>
      <FileList
        files={documents}
        hidden={hidden.map(({ documentId }) => documentId)}
        action={({ documentId, name }) =>
          documentId !== shown?.documentId && (
            <button
              type="button"
              className={classes.choose}
              onClick={() => void navigate({ search: { document: documentId }, replace: true })}
            >
              {t('reviews.preview', { name })}
            </button>
          )
        }
      />
      {note !== null && (
        <>
          <h3 className={classes.heading}>{t('reviews.note')}</h3>
          <blockquote>{note}</blockquote>
        </>
      )}
      {taken !== undefined && (
        <p>
          {t('hiding.hidden', {
            name: taken.hiddenByName ?? t('person.unknown'),
            time: writtenInstant(taken.hiddenAt),
            reason: taken.reason,
          })}
        </p>
      )}
      {shown === undefined && <p>{t('reviews.nothing')}</p>}
      {shown !== undefined && taken === undefined && <Shown key={shown.documentId} file={shown} />}
    </section>
  );
}

/** What is read in a workbook, and what stands in where a text cannot be laid out. */
const SHOWN_FROM_TEXT = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
];

/** Reading a document is an event of the log, so it is fetched once, and shown from what was fetched. */
function Shown({ file }: { readonly file: DocumentRefDto }): ReactElement {
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
      <DocumentFindings documentId={file.documentId} />
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
