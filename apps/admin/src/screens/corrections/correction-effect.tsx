import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemCorrectionDto } from '#api-client/index';
import { shortDay } from '../../kit/day';
import { RedatedList } from '../../kit/redated-list';
import { FieldsChanged } from './fields-changed';
import classes from './corrections.module.css';

/** What a correction changes, what that does to dates and tasks, and what stands in its way. */
export function CorrectionEffect({ preview }: { readonly preview: ItemCorrectionDto }): ReactElement {
  const { t } = useTranslation();
  const { before, after, ended, opened, needsSecondPerson, blockers } = preview;
  return (
    <section className={classes.effect}>
      <FieldsChanged before={before} after={after} />
      {(after.timing !== undefined || blockers.length > 0) && <RedatedList preview={preview} />}
      <ul className={classes.tasks}>
        {ended.map(({ id, reference, because }) => (
          <li key={id}>{t('correction.ends', { reference, because: t(`correction.because.${because}`) })}</li>
        ))}
        {opened.map(({ unitId, reference, dueOn }) => {
          const due = dueOn === null ? t('occurrences.noDue') : t('occurrences.dueBy', { day: shortDay(dueOn) });
          return <li key={`${unitId} ${reference}`}>{t('correction.opens', { reference, due })}</li>;
        })}
      </ul>
      {needsSecondPerson && preview.state !== 'applied' && <p>{t('correction.needsSecond')}</p>}
    </section>
  );
}
