import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CorrectionDto, RedatedTaskDto } from '#api-client/index';
import { shortDay } from './day';
import classes from './redated-list.module.css';

/** Which dates a change moves, which stay because they are past, and what stands in its way. */
export function RedatedList({
  preview: { tasks, blockers },
}: {
  readonly preview: Pick<CorrectionDto, 'tasks' | 'blockers'>;
}): ReactElement {
  const { t } = useTranslation();
  const day = (date: string | null): string => (date === null ? t('occurrences.noDue') : shortDay(date));
  const told = ({ reference, from, to, moves }: RedatedTaskDto): string =>
    moves ? t('redated.moves', { reference, from: day(from), to: day(to) }) : t('redated.keeps', { reference, from: day(from) });
  return (
    <ul className={classes.list} role="status">
      {tasks.length === 0 && blockers.length === 0 && <li>{t('redated.none')}</li>}
      {tasks.map((task) => (
        <li key={task.id}>{told(task)}</li>
      ))}
      {blockers.map(({ code, message }) => (
        <li key={code} className={classes.blocker}>
          {message}
        </li>
      ))}
    </ul>
  );
}
