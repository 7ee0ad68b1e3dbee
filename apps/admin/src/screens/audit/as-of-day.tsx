import { Button, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../app/now';
import classes from './audit.module.css';

interface Props {
  /** Undefined: now. */
  readonly on: string | undefined;
  readonly onChoose: (day: string | undefined) => void;
}

/** As of the end of which day. */
export function AsOfDay({ on, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  const today = useNow()?.today;
  return (
    <div className={classes.asOf}>
      <TextInput
        type="date"
        label={t('log.asOf')}
        value={on ?? today ?? ''}
        max={today}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
      />
      {on !== undefined && (
        <Button variant="default" onClick={() => onChoose(undefined)}>
          {t('log.asOfClear')}
        </Button>
      )}
    </div>
  );
}
