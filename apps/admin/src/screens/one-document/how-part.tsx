import { SegmentedControl, Textarea } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CapacityField } from '../../kit/capacity-field';
import { ANSWERING, type Answering, type Offered } from './answer-many';
import classes from './one-document.module.css';

interface Props {
  readonly offered: Offered;
  readonly onVerb: (verb: Answering | null) => void;
  readonly onHat: (hat: string) => void;
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** Handed in at once or put before the head first, in which capacity, and what is said with it. */
export function HowPart({ offered: { verbs, verb, hats, hat }, onVerb, onHat, note, onNote }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <section className={classes.section} aria-label={t('oneDocument.how')}>
      <h2 className={classes.heading}>{t('oneDocument.how')}</h2>
      <div>
        <SegmentedControl
          aria-label={t('oneDocument.how')}
          data={verbs.map((one) => ({ value: one, label: t(`oneDocument.verbs.${one}`) }))}
          value={verb}
          onChange={(chosen) => onVerb(ANSWERING.find((one) => one === chosen) ?? null)}
        />
      </div>
      <CapacityField capacities={hats} chosen={hat} onChoose={onHat} />
      <Textarea
        label={t('form.optional', { label: t('field.note') })}
        autosize
        minRows={2}
        value={note}
        onChange={({ currentTarget }) => onNote(currentTarget.value)}
      />
    </section>
  );
}
