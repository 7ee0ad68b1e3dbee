import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import { writtenInstant } from '../../kit/day';
import { PartActions } from './part-actions';
import classes from './task-panel.module.css';

/** To which units the task was offered, newest first, and what they answered. */
export function HandoffsSection({ task }: { readonly task: TaskDto }): ReactElement | null {
  const { t } = useTranslation();
  if (task.handoffs.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3>{t('task.handoffs')}</h3>
      <ul className={classes.items}>
        {task.handoffs.toReversed().map((handoff) => (
          <li key={handoff.id} className={classes.item}>
            <div className={classes.between}>
              <strong>{t('task.handoffFromTo', { from: handoff.fromUnit.name, to: handoff.toUnit.name })}</strong>
              <Chip>{t(`handoffState.${handoff.state}`)}</Chip>
            </div>
            <blockquote>{handoff.reason}</blockquote>
            <p className={classes.muted}>
              {t('occurrences.byAt', { name: handoff.offeredByName ?? t('person.unknown'), time: writtenInstant(handoff.offeredAt) })}
            </p>
            {handoff.declineReason !== null && <blockquote>{handoff.declineReason}</blockquote>}
            {handoff.answeredAt !== null && (
              <p className={classes.muted}>
                {t('occurrences.byAt', { name: handoff.answeredByName ?? t('person.unknown'), time: writtenInstant(handoff.answeredAt) })}
              </p>
            )}
            <PartActions part={handoff} />
          </li>
        ))}
      </ul>
    </section>
  );
}
