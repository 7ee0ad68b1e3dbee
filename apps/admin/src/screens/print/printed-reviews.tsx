import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listTasksInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import { BY_CURSOR } from '../../kit/pages';
import { useTaskConditions } from '../tasks/task-conditions';
import { TaskListOnPaper } from './task-list-on-paper';

/** What waits for one's decision. */
export function PrintedReviews(): ReactElement {
  const { t } = useTranslation();
  const conditions = useTaskConditions({ mine: true });
  const query = useInfiniteQuery({
    ...listTasksInfiniteOptions({ query: { 'filter[decider]': 'me', sort: 'submittedAt', limit: '200' } }),
    ...BY_CURSOR,
  });
  const back = <Link to="/reviews">{t('printing.back')}</Link>;
  return <TaskListOnPaper title={t('reviews.title')} conditions={conditions} query={query} back={back} />;
}
