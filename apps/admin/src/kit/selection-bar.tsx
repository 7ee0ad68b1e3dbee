import { Button } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './selection-bar.module.css';

interface Props {
  readonly count: number;
  readonly onClear: () => void;
  /** What may be done with what is chosen. */
  readonly children: ReactNode;
}

/** How many rows are chosen, and what may be done with them. */
export function SelectionBar({ count, onClear, children }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <section className={classes.bar} aria-label={t('selection.title')}>
      <p className={classes.count} role="status">
        {t('selection.count', { count })}
      </p>
      {children}
      <Button variant="subtle" onClick={onClear}>
        {t('selection.clear')}
      </Button>
    </section>
  );
}
