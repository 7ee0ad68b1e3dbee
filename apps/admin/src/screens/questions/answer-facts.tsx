import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerDto } from '#api-client/index';
import { exactInstant } from '../../kit/day';
import classes from './questions.module.css';

/** What an answer counts, by what it is narrowed, as of when. */
export function AnswerFacts({ head }: { readonly head: AnswerDto }): ReactElement {
  const { t } = useTranslation();
  return (
    <dl className={classes.facts}>
      <dt>{t('inspection.counted')}</dt>
      <dd>{head.counted}</dd>
      <dt>{t('inspection.narrowed')}</dt>
      <dd>{head.narrowed}</dd>
      <dt>{t('inspection.asOf')}</dt>
      <dd>{exactInstant(head.asOf)}</dd>
    </dl>
  );
}
