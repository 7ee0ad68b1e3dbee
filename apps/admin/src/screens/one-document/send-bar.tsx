import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useArriving } from '../../kit/uploads/arriving-count';
import { CarriedOut } from '../bulk/carried-out';
import type { ManyAnswered } from './answer-many';
import classes from './one-document.module.css';
import { countsOf, type Outcome } from './use-answer-form';

interface Props {
  /** Null while something is missing. */
  readonly answered: ManyAnswered | null;
  /** Null: nobody has looked yet, or something has changed since. */
  readonly outcome: Outcome | null;
  /** How many tasks are chosen; null while there is no document. */
  readonly chosen: number | null;
  readonly isPending: boolean;
  readonly onLook: (answered: ManyAnswered) => void;
  readonly onDo: (answered: ManyAnswered) => void;
  readonly onAgain: () => void;
}

/** First looks, then does what can be done; says how it stands. */
export function SendBar({ answered, outcome, chosen, isPending, onLook, onDo, onAgain }: Props): ReactElement {
  const { t } = useTranslation();
  const isArriving = useArriving() > 0;
  return (
    <>
      {outcome !== null && outcome.operation !== null && <CarriedOut id={outcome.operation.id} />}
      <div className={classes.send}>
        {button()}
        <p role="status">{standing()}</p>
      </div>
    </>
  );

  function button(): ReactElement {
    if (outcome?.isPreview === false) return <Button onClick={onAgain}>{t('oneDocument.again')}</Button>;
    if (outcome === null || answered === null) {
      return (
        <Button onClick={() => answered !== null && onLook(answered)} disabled={answered === null || isArriving} loading={isPending}>
          {t('oneDocument.look')}
        </Button>
      );
    }
    const { count } = countsOf(outcome);
    return (
      <Button onClick={() => onDo(answered)} disabled={count === 0} loading={isPending}>
        {t(`oneDocument.do_${answered.verb}`, { count })}
      </Button>
    );
  }

  function standing(): string {
    if (chosen === null) return t('oneDocument.noDocument');
    if (outcome === null) return t('oneDocument.chosen', { count: chosen });
    const { count, refused } = countsOf(outcome);
    if (outcome.isPreview) return t('oneDocument.looked', { count, refused });
    return refused === 0 ? t('oneDocument.finished', { count }) : t('oneDocument.finishedSome', { count, refused });
  }
}
