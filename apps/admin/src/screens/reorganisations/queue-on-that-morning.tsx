import { useState, type ReactElement } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RehearsedQueueDto } from '#api-client/index';
import { shortDay } from '../../kit/day';
import { StateChip, TimelinessChip } from '../../kit/task-chips';
import classes from './reorganisations.module.css';

/** What one unit would have to do on that morning: its own, and what it takes over. */
export function QueueOnThatMorning({ queue: { unit, tasks } }: { readonly queue: RehearsedQueueDto }): ReactElement {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const taken = tasks.filter(({ from }) => from !== null).length;
  return (
    <details className={classes.queue} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {unit.name} · {t('reorganisation.queue', { count: tasks.length, taken })}
      </summary>
      {isOpen && (
        <ul className={classes.rows}>
          {tasks.map(({ id, reference, state, dueOn, timeliness, from }) => (
            <li key={id} className={classes.task}>
              <Link to="/tasks/$taskId" params={{ taskId: id }}>
                {reference}
              </Link>
              <span>{dueOn === null ? t('occurrences.noDue') : t('occurrences.dueBy', { day: shortDay(dueOn) })}</span>
              <StateChip state={state} />
              <TimelinessChip timeliness={timeliness} />
              {from !== null && <span className={classes.muted}>{t('reorganisation.takenFrom', { unit: from.name })}</span>}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
