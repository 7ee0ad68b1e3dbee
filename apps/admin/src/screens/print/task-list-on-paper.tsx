import type { ComponentProps, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskListItemDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { shortDay } from '../../kit/day';
import { PaperList, type PaperColumn } from '../../kit/paper/paper-list';
import { timelinessText } from '../../kit/task-chips';

type Props = Pick<ComponentProps<typeof PaperList<TaskListItemDto>>, 'title' | 'conditions' | 'query' | 'back'>;

/** Tasks on paper, whichever list they are of. */
export function TaskListOnPaper(props: Props): ReactElement {
  const { t } = useTranslation();
  const { name } = useMe();
  const columns: PaperColumn<TaskListItemDto>[] = [
    { header: t('tasks.reference'), width: 11, cell: ({ item, plan }) => `${item.path} · ${plan.code}` },
    { header: t('tasks.content'), width: 29, cell: ({ item }) => item.content },
    { header: t('tasks.lead'), width: 14, cell: ({ leadUnit }) => leadUnit.name },
    { header: t('tasks.state'), width: 12, cell: ({ state }) => t(`taskState.${state}`) },
    { header: t('tasks.timeliness'), width: 12, cell: ({ timeliness }) => timelinessText(timeliness, t) },
    {
      header: t('tasks.due'),
      width: 11,
      cell: ({ effectiveDueOn }) => (effectiveDueOn === null ? t('tasks.noDate') : shortDay(effectiveDueOn)),
    },
    { header: t('tasks.holder'), width: 11, cell: ({ holder }) => holder?.name ?? t('tasks.nobody') },
  ];
  return <PaperList {...props} columns={columns} idOf={({ id }) => id} printedBy={name} />;
}
