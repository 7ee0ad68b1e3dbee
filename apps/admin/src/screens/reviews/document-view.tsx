import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { FileList } from '../../kit/file-list';
import { HiddenNote } from '../../kit/hidden-note';
import { EvidenceList } from '../task/evidence/evidence-list';
import { ShownDocument } from '../versions/shown-document';
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
      <EvidenceList evidence={evidence} documents={documents} />
      {note !== null && (
        <>
          <h3 className={classes.heading}>{t('reviews.note')}</h3>
          <blockquote>{note}</blockquote>
        </>
      )}
      {taken !== undefined && (
        <p>
          <HiddenNote hidden={taken} />
        </p>
      )}
      {shown === undefined && <p>{t('reviews.nothing')}</p>}
      {shown !== undefined && taken === undefined && <ShownDocument key={shown.documentId} file={shown} evidence={evidence} />}
    </section>
  );
}
