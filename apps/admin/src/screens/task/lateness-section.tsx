import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import { writtenInstant } from '../../kit/day';
import classes from './task-panel.module.css';

/** Why the work came late as the lead says it, and beside it how that was judged. */
export function LatenessSection({ task }: { readonly task: TaskDto }): ReactElement | null {
  const { t } = useTranslation();
  if (task.lateness === null) return null;
  const { cause, text, responsible, explainedAt, explainedByName, judgement } = task.lateness;
  return (
    <section className={classes.section}>
      <h3>{t('task.lateness')}</h3>
      <ul className={classes.items}>
        <li className={classes.item}>
          <div className={classes.between}>
            <strong>{t(`latenessCause.${cause}`)}</strong>
            {judgement === null && <Chip>{t('task.latenessUnjudged')}</Chip>}
          </div>
          <blockquote>{text}</blockquote>
          {responsible !== null && <p>{t('task.responsible', { name: responsible })}</p>}
          <p className={classes.muted}>
            {t('occurrences.byAt', { name: explainedByName ?? t('person.unknown'), time: writtenInstant(explainedAt) })}
          </p>
        </li>
        {judgement !== null && (
          <li className={classes.item}>
            <strong>{t(`latenessReading.${judgement.reading}`)}</strong>
            <blockquote>{judgement.reason}</blockquote>
            <p className={classes.muted}>
              {t('occurrences.byAt', { name: judgement.judgedByName ?? t('person.unknown'), time: writtenInstant(judgement.judgedAt) })}
            </p>
          </li>
        )}
      </ul>
    </section>
  );
}
