import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemCorrectionDto } from '#api-client/index';
import { RedatedList } from '../../kit/redated-list';
import { EndedAndOpened } from './ended-and-opened';
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
      <EndedAndOpened ended={ended} opened={opened} />
      {needsSecondPerson && preview.state !== 'applied' && <p>{t('correction.needsSecond')}</p>}
    </section>
  );
}
