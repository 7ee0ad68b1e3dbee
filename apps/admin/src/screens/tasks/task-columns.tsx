import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskListItemDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import type { Column } from '../../kit/data-table';
import { shortDay } from '../../kit/day';
import { TimelinessChip } from '../../kit/task-chips';
import classes from './tasks.module.css';

/** CSS grid tracks, one for each column; and the two lines of a row, in pixels. */
export const TASK_WIDTHS = '6.5rem minmax(12rem, 2.2fr) minmax(8rem, 1fr) 8.5rem 13rem';
export const TASK_HEIGHT = 60;

/** What a row of the list of tasks says, in two lines. */
export function useTaskColumns(): readonly Column<TaskListItemDto>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'reference',
        header: t('tasks.reference'),
        cell: ({ row: { original } }) => (
          <span className={classes.lines} title={original.reference}>
            <Link to="/tasks/$taskId" params={{ taskId: original.id }} tabIndex={-1}>
              {original.item.path}
            </Link>
            <span className={classes.second}>{original.plan.code}</span>
          </span>
        ),
      },
      {
        id: 'content',
        header: t('tasks.content'),
        cell: ({ row: { original } }) => (
          <span className={classes.content} title={original.item.content}>
            {original.item.content}
          </span>
        ),
      },
      {
        id: 'lead',
        header: t('tasks.leadAndHolder'),
        cell: ({ row: { original } }) => (
          <span className={classes.lines} title={original.leadUnit.name}>
            <span>{original.leadUnit.name}</span>
            <span className={classes.second}>{original.holder?.name ?? t('tasks.nobody')}</span>
          </span>
        ),
      },
      { id: 'state', header: t('tasks.state'), cell: ({ row: { original } }) => <Chip>{t(`taskStep.${original.state}`)}</Chip> },
      {
        id: 'timeliness',
        header: t('tasks.timeliness'),
        cell: ({ row: { original } }) => (
          <span className={classes.lines}>
            <TimelinessChip timeliness={original.timeliness} />
            <span className={classes.second}>
              {original.effectiveDueOn === null ? t('tasks.noDate') : shortDay(original.effectiveDueOn)}
            </span>
          </span>
        ),
      },
    ],
    [t],
  );
}
