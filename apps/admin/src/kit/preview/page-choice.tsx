import { Button, TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './preview.module.css';

interface Props {
  /** From 1. */
  readonly current: number;
  readonly count: number;
  readonly onChoose: (page: number) => void;
}

/** The page before, the number of this one (to be written over), the page after. */
export function PageChoice({ current, count, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  const [written, setWritten] = useState<string | null>(null);
  const choose = (): void => {
    const page = Number(written);
    setWritten(null);
    if (written !== null && Number.isInteger(page) && page >= 1 && page <= count) onChoose(page);
  };
  return (
    <form
      className={classes.group}
      onSubmit={(event) => {
        event.preventDefault();
        choose();
      }}
    >
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('preview.pageBefore')}
        disabled={current <= 1}
        onClick={() => onChoose(current - 1)}
      >
        ‹
      </Button>
      <TextInput
        size="xs"
        className={classes.pageNumber}
        aria-label={t('preview.pageNumber', { count })}
        inputMode="numeric"
        value={written ?? String(current)}
        onChange={({ currentTarget }) => setWritten(currentTarget.value)}
        onBlur={choose}
      />
      <span className={classes.figure}>/ {count}</span>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('preview.pageAfter')}
        disabled={current >= count}
        onClick={() => onChoose(current + 1)}
      >
        ›
      </Button>
    </form>
  );
}
