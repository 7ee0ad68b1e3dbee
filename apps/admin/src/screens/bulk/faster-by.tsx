import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readTimelineOptions } from '#api-client/@tanstack/react-query.gen';
import { isAction } from '../../kit/action-word';
import { writtenTime } from '../../kit/day';

/** Who has acted on a task meanwhile, what they did and when. */
export function FasterBy({ taskId }: { readonly taskId: string }): ReactElement | null {
  const { t } = useTranslation();
  const { data } = useQuery(readTimelineOptions({ path: { id: taskId }, query: { sort: '-time', limit: '20' } }));
  const done = data?.items.filter(({ envelope }) => envelope?.outcome === 'success' && envelope.target.type === 'task') ?? [];
  // What follows by itself, as the end of a task from its approval, tells nobody who was faster.
  const last = done.find(({ envelope }) => envelope?.actor.type !== 'system') ?? done[0];
  const envelope = last?.envelope;
  if (last === undefined || !envelope || !isAction(envelope.action)) return null;
  const told = { name: last.actorName ?? t('person.system'), action: t(`action.${envelope.action}`), time: writtenTime(envelope.apiTime) };
  return <>{t('live.stale', told)}</>;
}
