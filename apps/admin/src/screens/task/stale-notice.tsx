import { useQuery } from '@tanstack/react-query';
import { useCallback, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readTimelineOptions } from '#api-client/@tanstack/react-query.gen';
import type { AuditEventDto, TaskDto } from '#api-client/index';
import { useLiveChange, type LiveChange } from '../../app/live-changes';
import { isAction } from '../../kit/action-word';
import { writtenTime } from '../../kit/day';
import { StaleBar } from '../../kit/stale-bar';

/** Says who did what meanwhile; the page stays as it is under the reader's hand until they ask for the new one. */
export function StaleNotice({ task, onShow }: { readonly task: TaskDto; readonly onShow: () => void }): ReactElement | null {
  const { t } = useTranslation();
  const { id } = task;
  // Word comes late, twice, or of everything at once: it only makes the page ask, and what the page shows already is no news.
  const { data, isError, refetch } = useQuery({
    ...readTimelineOptions({ path: { id }, query: { sort: '-time', limit: '20' } }),
    enabled: false,
  });
  useLiveChange(
    useCallback(
      (change: LiveChange) => {
        if (change.type === 'everything' || change.id === id || change.taskId === id) void refetch();
      },
      [id, refetch],
    ),
  );
  const news = data?.items.find((event) => isNews(event, task));
  if (news === undefined && !isError) return null;
  const envelope = news?.envelope;
  const told =
    envelope && isAction(envelope.action)
      ? t('live.stale', {
          name: news.actorName ?? t('person.system'),
          action: t(`action.${envelope.action}`),
          time: writtenTime(envelope.apiTime),
        })
      : t('live.staleUnknown');
  return <StaleBar news={told} act={t('live.showNew')} onAct={onShow} />;
}

/** Whether the event brought the task or one of its contributions to a version that the page does not show. Refusals changed nothing. */
function isNews({ envelope }: AuditEventDto, task: TaskDto): boolean {
  if (envelope === null || envelope.outcome !== 'success' || envelope.target.versionAfter === null) return false;
  const { type, id, versionAfter } = envelope.target;
  if (type === 'task') return Number(versionAfter) > task.version;
  const shown = task.contributions.find((contribution) => contribution.id === id)?.version ?? 0;
  return type === 'contribution' && Number(versionAfter) > shown;
}
