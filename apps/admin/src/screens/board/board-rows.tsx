import { Button, Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardRowDto } from '#api-client/index';
import type { BoardSearch } from '../../app/review-search';
import { useShortcuts } from '../../app/use-shortcuts';
import { ChooseAll } from '../../kit/choose-all';
import { KeysDialog } from '../../kit/keys-dialog';
import { EmptyState } from '../../kit/states';
import { useIdsOf } from '../../kit/use-ids-of';
import { useSelection } from '../../kit/use-selection';
import { BulkBar } from '../bulk/bulk-bar';
import type { BulkVerb } from '../bulk/bulk-verbs';
import { BoardPreview } from './board-preview';
import { BoardTable } from './board-table';
import classes from './board.module.css';

const route = getRouteApi('/shell/plans/$planId/rows/$itemId/board');

interface Props {
  /** Every unit of the period. */
  readonly rows: readonly BoardRowDto[];
  /** Changed by somebody else since the board was read. */
  readonly changed: ReadonlySet<string>;
  readonly search: BoardSearch;
  readonly onDone: () => void;
}

/** The units that are shown, the document of the one in sight beside them, and what is done to those that are chosen. */
export function BoardRows({ rows, changed, search, onDone }: Props): ReactElement {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { show, task: currentId } = search;
  const shown = useMemo(() => rows.filter(({ standing }) => show === undefined || standing === show), [rows, show]);
  const silent = rows.filter(({ standing }) => standing === 'silent').map(({ id }) => id);
  const selection = useSelection(useIdsOf(rows));
  const [asked, setAsked] = useState<BulkVerb | null>(null);
  const [keysShown, setKeysShown] = useState(false);
  const current = rows.find(({ id }) => id === currentId);
  const look = (id: string | undefined): void =>
    void navigate({ search: (before) => ({ ...before, task: id, document: undefined }), replace: true });
  const open = ({ id, state }: BoardRowDto): void =>
    void (state === 'submitted' || state === 'reviewed'
      ? navigate({ to: '/reviews/$taskId', params: { taskId: id }, search: {} })
      : navigate({ to: '/tasks/$taskId', params: { taskId: id } }));
  const decide = (verb: BulkVerb): void => {
    if (selection.chosen.size === 0 && current !== undefined) selection.choose([current.id]);
    setAsked(verb);
  };
  const urge = (): void => {
    if (silent.length === 0) return;
    selection.choose(silent);
    setAsked('remind');
  };
  useShortcuts({ a: () => decide('approve'), r: () => decide('return'), u: urge, '?': () => setKeysShown(true) });
  return (
    <>
      <Group gap="xs" className={classes.acts}>
        <ChooseAll
          choice={selection.ofStretch(
            t('selection.every'),
            shown.map(({ id }) => id),
          )}
        />
        {silent.length > 0 && (
          <Button size="compact-md" variant="default" onClick={urge}>
            {t('board.urge', { count: silent.length })}
          </Button>
        )}
        <Button size="compact-md" variant="subtle" onClick={() => setKeysShown(true)}>
          {t('reviews.keys')}
        </Button>
      </Group>
      <div className={classes.board}>
        {shown.length === 0 ? (
          <EmptyState title={t('board.nothing')} />
        ) : (
          <BoardTable rows={shown} changed={changed} selection={selection} currentId={currentId} onLook={look} onOpen={open} />
        )}
        <BoardPreview row={current} documentId={search.document} />
      </div>
      <BulkBar tasks={rows} selection={selection} onDone={onDone} asked={asked} onAsked={setAsked} />
      {keysShown && <KeysDialog list={t('board.keyList')} onClose={() => setKeysShown(false)} />}
    </>
  );
}
