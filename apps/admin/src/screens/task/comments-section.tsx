import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listCommentsInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import { writeComment, type TaskDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { useLiveChange, type LiveChange } from '../../app/live-changes';
import { useMe } from '../../app/me';
import { NewsBar } from '../../kit/news-bar';
import { ON_ARRIVAL } from '../../kit/on-arrival';
import { BY_CURSOR, itemsOf } from '../../kit/pages';
import { actingAs } from '../../kit/register-dialog';
import { ErrorState } from '../../kit/states';
import { CommentForm } from './comment-form';
import { CommentItem } from './comment-item';
import classes from './task-panel.module.css';

/** The exchange about a task, oldest first. What others say meanwhile is announced, and shown when the reader asks for it. */
export function CommentsSection({ task }: { readonly task: TaskDto }): ReactElement {
  const { t } = useTranslation();
  const me = useMe();
  const query = useInfiniteQuery({
    ...listCommentsInfiniteOptions({ path: { id: task.id }, query: { limit: '100' } }),
    ...BY_CURSOR,
    ...ON_ARRIVAL,
  });
  const comments = itemsOf(query.data);
  const heard = useHeard(task.id);
  const isOld = heard !== null && comments.every(({ id, version }) => id !== heard.id || version < heard.version);
  const capacities = task.mayComment ?? [];
  return (
    <section className={classes.section} aria-labelledby="comments">
      <h3 id="comments">{t('comments.title')}</h3>
      {query.error !== null && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && comments.length === 0 && <p className={classes.muted}>{t('comments.none')}</p>}
      <ul className={classes.items}>
        {comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} task={task} isOwn={comment.writtenBy.id === me.id} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button variant="default" onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
          {t('work.more')}
        </Button>
      )}
      {isOld && <NewsBar onRefresh={() => void query.refetch()} />}
      {capacities.length > 0 && (
        <CommentForm
          capacities={capacities}
          submit={t('comments.send')}
          done={t('comments.doneWrite')}
          send={(input) =>
            writeComment({
              path: { id: task.id },
              headers: { 'Idempotency-Key': newIntent() },
              body: { text: input.text, mentions: input.people.map(({ value }) => value), ...actingAs(input) },
            })
          }
        />
      )}
    </section>
  );
}

/** The newest word of a comment on the task; null before any. */
function useHeard(taskId: string): { readonly id: string; readonly version: number } | null {
  const [heard, setHeard] = useState<{ readonly id: string; readonly version: number } | null>(null);
  useLiveChange(
    useCallback(
      (change: LiveChange) => {
        const { type, id, version } = change;
        if (type === 'comment' && change.taskId === taskId && id !== undefined && version !== undefined) setHeard({ id, version });
      },
      [taskId],
    ),
  );
  return heard;
}
