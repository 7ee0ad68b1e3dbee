import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { describeDocumentOptions, readDocumentTextOptions } from '#api-client/@tanstack/react-query.gen';
import { downloadDocument, type ConfirmedFieldsDto, type DocumentRefDto, type TaskDto } from '#api-client/index';
import { FileList } from '../../kit/file-list';
import { LazyPreview } from '../../kit/preview/lazy-preview';
import { QueryContent } from '../../kit/query-content';
import { DocumentFindings } from '../../kit/uploads/document-findings';
import { EvidenceList } from '../task/evidence/evidence-list';
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
  const { documents, number, note, evidence } = submission;
  const shown = documents.find(({ documentId }) => documentId === chosen) ?? documents[0];
  return (
    <section className={classes.document} aria-labelledby="documents">
      <h2 id="documents" className={classes.heading}>
        {t('reviews.documents', { number })}
      </h2>
      <FileList
        files={documents}
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
      <EvidenceList evidence={evidence} documents={documents} />
      {note !== null && (
        <>
          <h3 className={classes.heading}>{t('reviews.note')}</h3>
          <blockquote>{note}</blockquote>
        </>
      )}
      {shown === undefined ? (
        <p>{t('reviews.nothing')}</p>
      ) : (
        <Shown
          key={shown.documentId}
          file={shown}
          confirmed={evidence.documents.find(({ documentId }) => documentId === shown.documentId)?.fields ?? null}
        />
      )}
    </section>
  );
}

/** What is read in a workbook, and what stands in where a text cannot be laid out. */
const SHOWN_FROM_TEXT = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
];

/** Reading a document is an event of the log, so it is fetched once, and shown from what was fetched. */
function Shown({ file, confirmed }: { readonly file: DocumentRefDto; readonly confirmed: ConfirmedFieldsDto | null }): ReactElement {
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
