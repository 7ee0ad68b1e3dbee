import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OccurrencePreviewDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import { writtenDay } from '../../kit/day';
import classes from './occurrences.module.css';

/** What an event opens, row by row, and what stands in its way. */
export function EventPreview({ preview }: { readonly preview: OccurrencePreviewDto }): ReactElement {
  const { t } = useTranslation();
  return (
    <section className={classes.preview} role="status" aria-label={t('occurrences.opens')}>
      <h3 className={classes.kind}>{t('occurrences.opens')}</h3>
      <ul className={classes.rows}>
        {preview.rows.map(({ itemId, path, obligation }) => {
          const due = obligation.dueOn === null ? t('occurrences.noDue') : t('occurrences.dueBy', { day: writtenDay(obligation.dueOn) });
          return (
            <li key={itemId}>
              {t('occurrences.opensRow', { path, count: obligation.tasks.length, due })}{' '}
              {obligation.bornLate && <Chip tone="amber">{t('occurrences.bornLate')}</Chip>}
            </li>
          );
        })}
        {preview.blockers.map(({ code, message }) => (
          <li key={`${code} ${message}`} className={classes.blocker}>
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
