import { Button, Textarea } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edited } from './cell-editor';
import classes from './import.module.css';

/** What somebody is typing into a row that another has taken out, or numbered anew, meanwhile: it stays until they let it go. */
export function OrphanedText({ edited, onDrop }: { readonly edited: Edited; readonly onDrop: () => void }): ReactElement {
  const { t } = useTranslation();
  const { row, cell, text } = edited;
  const told = t('planImport.rowGone', { row, cell: t(`planImport.cell.${cell}`) });
  return (
    <section className={classes.question} aria-label={told}>
      <Textarea label={told} value={text} readOnly autosize minRows={2} />
      <div>
        <Button size="compact-md" variant="default" onClick={onDrop}>
          {t('planImport.dropText')}
        </Button>
      </div>
    </section>
  );
}
