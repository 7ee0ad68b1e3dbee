import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TasksSearch } from '../../app/tasks-search';
import type { TaskState } from '../../kit/task-chips';
import classes from './plans.module.css';

const ORDER: readonly TaskState[] = ['closed', 'reviewed', 'submitted', 'assigned', 'draft'];

interface Props {
  readonly tasksByState: Readonly<Record<string, number>>;
  /** Whether the plan shows its tasks to those alone who take part. */
  readonly isConfined: boolean;
  /** The list of these tasks. */
  readonly of: TasksSearch;
}

/** The tasks of a row by state, as far as the reader sees them, as a bar and in words. */
export function RowProgress({ tasksByState, isConfined, of }: Props): ReactElement {
  const { t } = useTranslation();
  const count = Object.values(tasksByState).reduce((sum, tasks) => sum + tasks, 0);
  if (count === 0) return <span className={classes.muted}>{t(isConfined ? 'plans.noneSeen' : 'plans.noTasks')}</span>;
  const words = ORDER.filter((state) => (tasksByState[state] ?? 0) > 0).map(
    (state) => `${t(`taskState.${state}`)}: ${tasksByState[state] ?? 0}`,
  );
  return (
    <div title={words.join(' · ')}>
      <svg className={classes.bar} viewBox={`0 0 ${count} 1`} preserveAspectRatio="none" aria-hidden="true">
        {ORDER.map((state, index) => {
          const before = ORDER.slice(0, index).reduce((sum, other) => sum + (tasksByState[other] ?? 0), 0);
          return <rect key={state} x={before} width={tasksByState[state] ?? 0} height={1} data-state={state} />;
        })}
      </svg>
      <Link to="/tasks" search={of} title={t('tasks.openList')}>
        {t('plans.progressText', { done: tasksByState['closed'] ?? 0, count })}
      </Link>
    </div>
  );
}
