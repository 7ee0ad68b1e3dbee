import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadDocument, type DocumentRefDto, type TaskDto } from '#api-client/index';
import { FileList } from '../../kit/file-list';
import { ErrorState, LoadingState } from '../../kit/states';
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
      {note !== null && (
        <>
          <h3 className={classes.heading}>{t('reviews.note')}</h3>
          <blockquote>{note}</blockquote>
        </>
      )}
      {shown === undefined ? <p>{t('reviews.nothing')}</p> : <Preview key={shown.documentId} file={shown} />}
    </section>
  );
}

const SHOWN_AS_IMAGE = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];
const SHOWN_IN_FRAME = ['application/pdf', 'text/plain'];

/** Reading a document is an event of the log, so it is fetched once, and shown from what was fetched. */
function Preview({ file }: { readonly file: DocumentRefDto }): ReactElement {
  const { t } = useTranslation();
  const canShow = [...SHOWN_AS_IMAGE, ...SHOWN_IN_FRAME].includes(file.mediaType);
  const { data, error } = useQuery({
    queryKey: ['document', file.documentId],
    queryFn: async () => (await downloadDocument({ path: { id: file.documentId }, parseAs: 'blob', throwOnError: true })).data,
    enabled: canShow,
    staleTime: Infinity,
  });
  const address = useObjectUrl(data, file.mediaType);
  if (!canShow) return <p className={classes.muted}>{t('reviews.noPreview')}</p>;
  if (error !== null) return <ErrorState error={error} />;
  if (address === null) return <LoadingState />;
  if (SHOWN_AS_IMAGE.includes(file.mediaType)) return <img src={address} alt={file.name} className={classes.image} />;
  return <iframe src={address} title={file.name} className={classes.frame} />;
}

function useObjectUrl(content: Blob | undefined, mediaType: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (content === undefined) return undefined;
    const made = URL.createObjectURL(new Blob([content], { type: mediaType }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content, mediaType]);
  return address;
}
