import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listNotificationsInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import type { NotificationDto } from '#api-client/index';
import { useNewestSeen } from '../../app/notices';
import { ScreenTitle } from '../../app/screen-title';
import { actionWord } from '../../kit/action-word';
import { Chip } from '../../kit/chip';
import { writtenInstant } from '../../kit/day';
import { BY_CURSOR, itemsOf } from '../../kit/pages';
import { EmptyState, ErrorState, LoadingState } from '../../kit/states';
import classes from './notices.module.css';

/** What one was told, latest first: what is new since the last look is marked. */
export function NoticesScreen(): ReactElement {
  const { t } = useTranslation();
  const [seen, noteSeen] = useNewestSeen();
  const [seenBefore] = useState(seen);
  const query = useInfiniteQuery({ ...listNotificationsInfiniteOptions({ query: { limit: '50' } }), ...BY_CURSOR });
  const notices = itemsOf(query.data);
  const newest = notices[0]?.id;
  useEffect(() => {
    if (newest !== undefined) noteSeen(newest);
  }, [newest, noteSeen]);
  return (
    <>
      <ScreenTitle title={t('notices.title')} />
      {query.error !== null && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isLoading && <LoadingState />}
      {query.isSuccess && notices.length === 0 && <EmptyState title={t('notices.none')}>{t('notices.noneWhy')}</EmptyState>}
      <ul className={classes.notices}>
        {notices.map((notice) => (
          <Notice key={notice.id} notice={notice} isNew={notice.id > seenBefore} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button variant="default" onClick={() => void query.fetchNextPage()}>
          {t('work.more')}
        </Button>
      )}
    </>
  );
}

function Notice({ notice, isNew }: { readonly notice: NotificationDto; readonly isNew: boolean }): ReactElement {
  const { t } = useTranslation();
  const { kind, action, by, task, createdAt } = notice;
  return (
    <li className={classes.notice}>
      <p className={classes.what}>
        <strong>{kind === 'mention' ? t('notices.mention') : actionWord(action, t)}</strong>
        {isNew && <Chip>{t('notices.new')}</Chip>}
      </p>
      {task !== null && (
        <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
          {task.path} · {task.content}
        </Link>
      )}
      <p className={classes.muted}>{t('occurrences.byAt', { name: by?.name ?? t('notices.system'), time: writtenInstant(createdAt) })}</p>
    </li>
  );
}
