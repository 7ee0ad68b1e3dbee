import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskListItemDto } from '#api-client/index';
import type { Column } from '../../kit/data-table';
import { shortDay } from '../../kit/day';
import { StateChip, TimelinessChip } from '../../kit/task-chips';

/** CSS grid tracks, one for each column. */
export const TASK_WIDTHS = '8.5rem minmax(14rem, 3fr) minmax(8rem, 1.4fr) 11.5rem 12rem 6.5rem minmax(7rem, 1fr)';

/** What a row of the list of tasks says. */
export function useTaskColumns(): readonly Column<TaskListItemDto>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'reference',
        header: t('tasks.reference'),
        cell: ({ row: { original } }) => (
          <Link to="/tasks/$taskId" params={{ taskId: original.id }} tabIndex={-1} title={original.reference}>
            {original.item.path} · {original.plan.code}
          </Link>
        ),
      },
      {
        id: 'content',
        header: t('tasks.content'),
        cell: ({ row: { original } }) => <span title={original.item.content}>{original.item.content}</span>,
      },
      {
        id: 'lead',
        header: t('tasks.lead'),
        cell: ({ row: { original } }) => <span title={original.leadUnit.name}>{original.leadUnit.name}</span>,
      },
      { id: 'state', header: t('tasks.state'), cell: ({ row: { original } }) => <StateChip state={original.state} /> },
      {
        id: 'timeliness',
        header: t('tasks.timeliness'),
        cell: ({ row: { original } }) => <TimelinessChip timeliness={original.timeliness} />,
      },
      {
        id: 'due',
        header: t('tasks.due'),
        cell: ({ row: { original } }) => (original.effectiveDueOn === null ? t('tasks.noDate') : shortDay(original.effectiveDueOn)),
      },
      { id: 'holder', header: t('tasks.holder'), cell: ({ row: { original } }) => original.holder?.name ?? t('tasks.nobody') },
    ],
    [t],
  );
}
