import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Nameable, Order } from './order';
import classes from './reorganisations.module.css';
import { StepDialog } from './step-dialog';
import { stepSentence } from './step-sentence';

interface Props {
  readonly order: Order;
  readonly units: readonly Nameable[];
  readonly onChange: (order: Order) => void;
}

/** What a reorganisation does, one sentence each. */
export function StepList({ order, units, onChange }: Props): ReactElement {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const { steps } = order;
  return (
    <section className={classes.section} aria-label={t('reorganisation.steps')}>
      <div className={classes.between}>
        <h2 className={classes.heading}>
          {t('reorganisation.steps')} · {steps.length}
        </h2>
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('reorganisation.addStep')}
        </Button>
      </div>
      <ol className={classes.steps}>
        {steps.map((step) => {
          const sentence = stepSentence(step, units, t);
          return (
            <li key={JSON.stringify(step)}>
              {sentence}{' '}
              <Button
                variant="subtle"
                size="compact-md"
                aria-label={t('reorganisation.removeStep', { step: sentence })}
                onClick={() => onChange({ ...order, steps: steps.filter((other) => other !== step) })}
              >
                ×
              </Button>
            </li>
          );
        })}
      </ol>
      {adding && (
        <StepDialog
          units={units}
          onAdd={(step) => {
            onChange({ ...order, steps: [...steps, step] });
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}
