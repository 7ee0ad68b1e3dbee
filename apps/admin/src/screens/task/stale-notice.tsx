import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readTimelineOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskDto } from '#api-client/index';
import { useLiveChange, type LiveChange } from '../../app/live-changes';
import { isAction } from '../../kit/action-word';
import { writtenTime } from '../../kit/day';
import classes from './stale-notice.module.css';

/** Says who did what meanwhile; the page stays as it is under the reader's hand until they ask for the new one. */
export function StaleNotice({ task, onShow }: { readonly task: TaskDto; readonly onShow: () => void }): ReactElement | null {
  const { t } = useTranslation();
  const [stale, setStale] = useState(false);
  const { id, version } = task;
  useLiveChange(
    useCallback(
      (change: LiveChange) => {
        const isNews =
          change.type === 'everything' ||
          (change.type === 'task' && change.id === id && (change.version ?? 0) > version) ||
          (change.type === 'contribution' && change.taskId === id);
        if (isNews) setStale(true);
      },
      [id, version],
    ),
  );
  const { data } = useQuery({
    ...readTimelineOptions({ path: { id }, query: { sort: '-time', limit: '20' } }),
    enabled: stale,
    staleTime: 0,
  });
  if (!stale) return null;
  // Refused attempts, one's own among them, changed nothing.
  const last = data?.items.find((event) => event.envelope?.outcome === 'success');
  const envelope = last?.envelope;
  return (
    <div className={classes.notice} role="status">
      <span>
        {last !== undefined && envelope && isAction(envelope.action)
          ? t('live.stale', {
              name: last.actorName ?? t('person.system'),
              action: t(`action.${envelope.action}`),
              time: writtenTime(envelope.apiTime),
            })
          : t('live.staleUnknown')}
      </span>
      <Button size="compact-sm" variant="default" onClick={onShow}>
        {t('live.showNew')}
      </Button>
    </div>
  );
}
