import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { tasksSearch } from '../../app/tasks-search';
import { useTaskConditions } from '../tasks/task-conditions';
import { useTasks } from '../tasks/use-tasks';
import type { PrintedProps } from './printed-props';
import { TaskListOnPaper } from './task-list-on-paper';

export function PrintedTasks({ search: raw }: PrintedProps): ReactElement {
  const { t } = useTranslation();
  const search = tasksSearch(raw);
  const conditions = useTaskConditions(search);
  const back = (
    <Link to="/tasks" search={search}>
      {t('printing.back')}
    </Link>
  );
  return <TaskListOnPaper title={t('tasks.title')} conditions={conditions} query={useTasks(search)} back={back} />;
}
