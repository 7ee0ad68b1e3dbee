import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listTasksInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import { reviewSearch } from '../../app/review-search';
import { BY_CURSOR } from '../../kit/pages';
import { useTaskConditions } from '../tasks/task-conditions';
import type { PrintedProps } from './printed-props';
import { TaskListOnPaper } from './task-list-on-paper';

/** What waits for one's decision, narrowed as in the queue. */
export function PrintedReviews({ search: raw }: PrintedProps): ReactElement {
  const { t } = useTranslation();
  const search = reviewSearch(raw);
  const { plan, unit, row, sort } = search;
  const conditions = useTaskConditions({ mine: true, plan, unit, item: row });
  const query = useInfiniteQuery({
    ...listTasksInfiniteOptions({
      query: {
        'filter[decider]': 'me',
        ...(plan !== undefined && { 'filter[plan]': plan }),
        ...(unit !== undefined && { 'filter[unit]': unit }),
        ...(row !== undefined && { 'filter[item]': row }),
        sort: sort === 'due' ? 'dueOn' : 'submittedAt',
        limit: '200',
      },
    }),
    ...BY_CURSOR,
  });
  const back = (
    <Link to="/reviews" search={search}>
      {t('printing.back')}
    </Link>
  );
  return <TaskListOnPaper title={t('reviews.title')} conditions={conditions} query={query} back={back} />;
}
