import { Checkbox } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import type { StoredFile } from '../../kit/file-list';
import { TaskFiles } from '../task/task-files';
import { changedSinceViewed } from './changed-since-viewed';
import classes from './reviews.module.css';

interface Props {
  readonly task: TaskDto;
  readonly submission: NonNullable<TaskDto['submission']>;
  /** Digests; undefined while it is not known what the reader has viewed. */
  readonly viewed: readonly string[] | undefined;
  /** The one that is shown; null where none is. */
  readonly shownId: string | null;
  readonly onMark: (file: StoredFile, viewed: boolean) => void;
  readonly onShow: (documentId: string) => void;
}

/** The files of the version, each with the reader's own mark that it was viewed. */
export function ViewedFiles({ task, submission, viewed, shownId, onMark, onShow }: Props): ReactElement {
  const { t } = useTranslation();
  const changed = viewed === undefined ? [] : changedSinceViewed(submission, task.submissions ?? [], viewed);
  return (
    <TaskFiles
      task={task}
      files={submission.documents}
      action={(file) => {
        const { documentId, name, digest } = file;
        return (
          <>
            <span className={classes.newLine} />
            {viewed !== undefined && (
              <Checkbox
                size="xs"
                py={4}
                className={classes.mark}
                label={
                  <>
                    {t('reviews.viewed')}
                    <span className="visually-hidden"> {name}</span>
                  </>
                }
                checked={viewed.includes(digest)}
                onChange={({ currentTarget }) => onMark(file, currentTarget.checked)}
              />
            )}
            {changed.includes(digest) && <Chip>{t('reviews.changedSinceViewed')}</Chip>}
            {documentId !== shownId && (
              <button type="button" className={classes.choose} onClick={() => onShow(documentId)}>
                {t('reviews.preview', { name })}
              </button>
            )}
          </>
        );
      }}
    />
  );
}
