import { Button, Group } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardDocumentDto, BoardRowDto } from '#api-client/index';
import { ShownDocument } from '../versions/shown-document';
import classes from './board.module.css';

const route = getRouteApi('/shell/plans/$planId/rows/$itemId/board');

/** How long a unit stays in sight before its document is opened, in milliseconds: opening is an event of the log, passing by is none. */
const PAUSE = 350;

interface Props {
  /** The unit in sight; undefined: none. */
  readonly row: BoardRowDto | undefined;
  /** The document that was chosen; else the first. */
  readonly documentId: string | undefined;
}

/** What needs a look at the unit in sight, and its document. What was opened once is shown at once when one comes back. */
export function BoardPreview({ row, documentId }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <section className={classes.preview} aria-label={t('board.preview')}>
      {row === undefined ? <p className={classes.muted}>{t('board.chooseOne')}</p> : <Previewed row={row} documentId={documentId} />}
    </section>
  );
}

function Previewed({ row, documentId }: { readonly row: BoardRowDto } & Pick<Props, 'documentId'>): ReactElement {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { id, leadUnit, state, submission, look } = row;
  const documents = submission?.documents ?? [];
  const shown = documents.find((one) => one.documentId === documentId) ?? documents[0];
  const isWaiting = state === 'submitted' || state === 'reviewed';
  return (
    <>
      <Group justify="space-between" gap="xs">
        <h2 className={classes.name}>{leadUnit.name}</h2>
        {isWaiting ? (
          <Link to="/reviews/$taskId" params={{ taskId: id }} search={{}}>
            {t('board.openReview')}
          </Link>
        ) : (
          <Link to="/tasks/$taskId" params={{ taskId: id }}>
            {t('board.openTask')}
          </Link>
        )}
      </Group>
      {look.length > 0 && (
        <ul className={classes.look}>
          {look.map(({ code, message }, index) => (
            <li key={`${code} ${index}`}>{message}</li>
          ))}
        </ul>
      )}
      {submission === null && <p className={classes.muted}>{t('board.silentWhy')}</p>}
      {submission !== null && documents.length === 0 && <p className={classes.muted}>{t('board.noDocument')}</p>}
      {documents.length > 1 && (
        <Group gap="xs">
          {documents.map((document) => (
            <Button
              key={document.documentId}
              size="compact-sm"
              variant={document === shown ? 'light' : 'default'}
              aria-pressed={document === shown}
              onClick={() => void navigate({ search: (before) => ({ ...before, document: document.documentId }), replace: true })}
            >
              {document.name}
            </Button>
          ))}
        </Group>
      )}
      {submission !== null && shown !== undefined && <AfterPause document={shown} evidence={submission.evidence} />}
    </>
  );
}

function AfterPause({
  document,
  evidence,
}: {
  readonly document: BoardDocumentDto;
  readonly evidence: NonNullable<BoardRowDto['submission']>['evidence'];
}): ReactElement {
  const [rested] = useDebouncedValue(document.documentId, PAUSE);
  const { t } = useTranslation();
  if (document.contentState !== 'kept') return <p>{t('board.notKept')}</p>;
  if (rested !== document.documentId) return <p className={classes.muted}>{document.name}</p>;
  return <ShownDocument key={document.documentId} file={document} evidence={evidence} />;
}
