import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './news-bar.module.css';

/** Says that the list is old; it changes when the reader asks for it. */
export function NewsBar({ onRefresh }: { readonly onRefresh: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className={classes.bar} role="status">
      {t('live.listChanged')}
      <Button size="compact-sm" variant="default" onClick={onRefresh}>
        {t('live.refresh')}
      </Button>
    </div>
  );
}
