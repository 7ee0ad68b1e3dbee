import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readTimelineInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { momentOf } from '../../kit/event-moment';
import { BY_CURSOR, itemsOf } from '../../kit/pages';
import { Timeline } from '../../kit/timeline';
import classes from './task-panel.module.css';

/** Who did what to the task, in which role, from when on; an auditor may open each event. */
export function TimelineSection({ task }: { readonly task: TaskDto }): ReactElement {
  const { t } = useTranslation();
  const { roles } = useMe();
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    ...readTimelineInfiniteOptions({ path: { id: task.id }, query: { limit: '100' } }),
    ...BY_CURSOR,
  });
  const moments = itemsOf(data)
    .map((event) => momentOf(event, t))
    .filter((moment) => moment !== null)
    .map((moment) => ({
      ...moment,
      link: roles.has('auditor') && (
        <Link to="/audit/$eventId" params={{ eventId: moment.id }}>
          {t('audit.one')}
        </Link>
      ),
    }));
  return (
    <section className={classes.section}>
      <h3>{t('task.timeline')}</h3>
      <Timeline moments={moments} />
      {hasNextPage && (
        <Button variant="default" onClick={() => void fetchNextPage()}>
          {t('work.more')}
        </Button>
      )}
    </section>
  );
}
