import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentRefDto, TaskDto } from '#api-client/index';
import { useShortcuts } from '../../app/use-shortcuts';
import type { StoredFile } from '../../kit/file-list';
import { ErrorState } from '../../kit/states';
import { EvidenceList } from '../task/evidence/evidence-list';
import { ShownDocument } from '../versions/shown-document';
import classes from './reviews.module.css';
import { useViewed, type Viewed } from './use-viewed';
import { ViewedFiles } from './viewed-files';

const route = getRouteApi('/shell/reviews/$taskId');

/** The documents of the newest version; the chosen one stands in the URL and is shown where the browser can. */
export function DocumentView({ task }: { readonly task: TaskDto }): ReactElement {
  const { t } = useTranslation();
  const viewed = useViewed(task.id);
  const { submission } = task;
  if (submission === null) return <section className={classes.document}>{t('task.noVersions')}</section>;
  // What is folded up is not read; so it is known what is folded before anything is shown.
  const isKnown = viewed.digests !== undefined || viewed.error !== null;
  return isKnown ? <Documents task={task} submission={submission} viewed={viewed} /> : <section className={classes.document} />;
}

interface Props {
  readonly task: TaskDto;
  readonly submission: NonNullable<TaskDto['submission']>;
  readonly viewed: Viewed;
}

function Documents({ task, submission, viewed }: Props): ReactElement {
  const { t } = useTranslation();
  const { document: chosen } = route.useSearch();
  const navigate = route.useNavigate();
  const { documents, number, note, evidence } = submission;
  const hidden = (task.hiddenDocuments ?? []).map(({ documentId }) => documentId);
  const readable = documents.filter(({ documentId }) => !hidden.includes(documentId));
  const isViewed = ({ digest }: DocumentRefDto): boolean => viewed.digests?.includes(digest) ?? false;
  const [first] = useState(() => readable.find((file) => !isViewed(file))?.documentId);
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const shown = readable.find(({ documentId }) => documentId === (chosen ?? first)) ?? readable[0];
  const show = (documentId: string): void => void navigate({ search: (search) => ({ ...search, document: documentId }), replace: true });
  const unfold = (documentId: string): void => {
    setUnfolded(documentId);
    show(documentId);
  };
  // As the next file comes up where one is folded: the next that was not viewed takes the place of the one that was.
  const mark = (file: StoredFile, isNowViewed: boolean): void => {
    viewed.mark(file, isNowViewed);
    setUnfolded(null);
    const next = readable.find((one) => one.digest !== file.digest && !isViewed(one));
    if (isNowViewed && file.documentId === shown?.documentId && next !== undefined) show(next.documentId);
  };
  useShortcuts({ v: () => shown !== undefined && viewed.digests !== undefined && mark(shown, !isViewed(shown)) });
  return (
    <section className={classes.document} aria-labelledby="documents">
      <div className={classes.subject}>
        <h2 id="documents" className={classes.heading}>
          {t('reviews.documents', { number })}
        </h2>
        {viewed.digests !== undefined && readable.length > 0 && (
          <span role="status">{t('reviews.viewedOf', { viewed: readable.filter(isViewed).length, all: readable.length })}</span>
        )}
      </div>
      {viewed.error !== null && <ErrorState error={viewed.error} />}
      <ViewedFiles
        task={task}
        submission={submission}
        viewed={viewed.digests}
        shownId={shown?.documentId ?? null}
        onMark={mark}
        onShow={unfold}
      />
      <EvidenceList evidence={evidence} documents={documents} />
      {note !== null && (
        <>
          <h3 className={classes.heading}>{t('reviews.note')}</h3>
          <blockquote>{note}</blockquote>
        </>
      )}
      {documents.length === 0 && <p>{t('reviews.nothing')}</p>}
      {shown !== undefined &&
        (isViewed(shown) && unfolded !== shown.documentId ? (
          <Folded file={shown} onUnfold={unfold} />
        ) : (
          <ShownDocument key={shown.documentId} file={shown} evidence={evidence} />
        ))}
    </section>
  );
}

/** In the place of a file that was viewed: what it is, and the way to look at it again. */
function Folded({
  file: { documentId, name },
  onUnfold,
}: {
  readonly file: DocumentRefDto;
  readonly onUnfold: (id: string) => void;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <p className={classes.folded}>
      {t('reviews.folded', { name })}
      <Button size="compact-sm" variant="default" onClick={() => onUnfold(documentId)}>
        {t('reviews.unfold')}
      </Button>
    </p>
  );
}
