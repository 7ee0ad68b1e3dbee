import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me';
import { workSearch } from '../../app/work-search';
import { allUnits } from '../../kit/all-units';
import { useTaskConditions } from '../tasks/task-conditions';
import { useWork } from '../work/use-work';
import type { PrintedProps } from './printed-props';
import { TaskListOnPaper } from './task-list-on-paper';

/** What one's units have to do. */
export function PrintedWork({ search: raw }: PrintedProps): ReactElement {
  const { t } = useTranslation();
  const { units } = useMe();
  const { data } = useQuery(allUnits(undefined));
  const { snoozed, hand, plan, within, q, sort } = workSearch(raw);
  const search = { plan, within, q, sort };
  const names = (data ?? []).filter(({ id }) => units.includes(id)).map(({ name }) => name);
  const conditions = [
    { name: t('tasks.unit'), value: names.join('; ') },
    ...useTaskConditions({ ...search, holder: hand }),
    ...(snoozed === true ? [{ name: t('follow.snooze'), value: t('tasks.holderMe') }] : []),
  ];
  const back = (
    <Link to="/work" search={{ ...search, hand, snoozed }}>
      {t('printing.back')}
    </Link>
  );
  return <TaskListOnPaper title={t('work.title')} conditions={conditions} query={useWork({ ...search, hand, snoozed })} back={back} />;
}
