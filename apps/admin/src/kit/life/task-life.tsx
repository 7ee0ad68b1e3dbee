import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readTimelineInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import type { AuditEventDto } from '#api-client/index';
import { dayOf, secondInstant, type ReadingZone } from '../day';
import { momentOf } from '../event-moment';
import { BY_CURSOR, itemsOf } from '../pages';
import { Timeline } from '../timeline';
import { downloadLife } from './download-life';
import { LIFE_VIEWS, type LifeView } from './life-view';
import classes from './task-life.module.css';

interface Props {
  readonly taskId: string;
  readonly view: LifeView;
  /** What leads to the same life, seen otherwise. */
  readonly linkTo: (view: LifeView, word: string, isCurrent: boolean) => ReactNode;
  /** What leads to one event, for whoever may open it. */
  readonly eventLink?: ((eventId: string) => ReactNode) | undefined;
  /** The last day that is told; left out: all that happened. */
  readonly until?: string | undefined;
  /** Left out: the hours of Vietnam, without their offset. */
  readonly zone?: ReadingZone | undefined;
}

/** A link to another look at the same page is the current one by what it asks for, and not by its path. */
export const EXACTLY = { exact: true, includeSearch: true, explicitUndefined: true } as const;

/** Everything that happened to a task and to its parts: as a timeline, compact, or as it is stored. */
export function TaskLife({ taskId, view, linkTo, eventLink, until, zone }: Props): ReactElement {
  const { t } = useTranslation();
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    ...readTimelineInfiniteOptions({ path: { id: taskId }, query: { limit: '100' } }),
    ...BY_CURSOR,
  });
  const events = itemsOf(data).filter(({ envelope }) => until === undefined || envelope === null || dayOf(envelope.apiTime) <= until);
  const words = { timeline: t('audit.lifeTimeline'), compact: t('audit.lifeCompact'), json: t('audit.lifeJson') };
  return (
    <>
      <div className={classes.head}>
        <nav className={classes.views} aria-label={t('audit.lifeViews')}>
          {[undefined, ...LIFE_VIEWS].map((one) => (
            <span key={one ?? 'timeline'}>{linkTo(one, words[one ?? 'timeline'], one === view)}</span>
          ))}
        </nav>
        <Button variant="default" size="compact-sm" onClick={() => void downloadLife(taskId)}>
          {t('audit.download')}
        </Button>
      </div>
      <Shown events={events} view={view} eventLink={eventLink} zone={zone} />
      {hasNextPage && (
        <Button variant="default" onClick={() => void fetchNextPage()}>
          {t('work.more')}
        </Button>
      )}
    </>
  );
}

interface ShownProps extends Pick<Props, 'view' | 'eventLink'> {
  readonly events: readonly AuditEventDto[];
  readonly zone: ReadingZone | undefined;
}

function Shown({ events, view, eventLink, zone }: ShownProps): ReactElement {
  const { t } = useTranslation();
  if (view === 'json')
    return (
      <pre className={classes.json} tabIndex={0}>
        {JSON.stringify(events, null, 2)}
      </pre>
    );
  const moments = events
    .map((event) => momentOf(event, t))
    .filter((moment) => moment !== null)
    .map((moment) => ({ ...moment, link: eventLink?.(moment.id) }));
  if (view === undefined) return <Timeline moments={moments} {...(zone !== undefined && { timeOf: (at) => secondInstant(at, zone) })} />;
  return (
    <ol className={classes.compact}>
      {moments.map(({ id, at, actor, action, change, refused, link }) => (
        <li key={id}>
          <time dateTime={at}>{secondInstant(at, zone ?? 'vn')}</time> {action}
          {refused && ` · ${t('audit.refused')}`}
          {change !== null && ` · ${change}`} · {actor.name ?? t('person.system')} {link}
        </li>
      ))}
    </ol>
  );
}
