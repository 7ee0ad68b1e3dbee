import { Button, Group, Textarea } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './import.module.css';
import type { EditableCell } from './proposal-questions';

/** A cell that is being edited, with what was typed. `of`: the words that stood there when the typing began. */
export interface Edited {
  readonly row: string;
  readonly cell: EditableCell;
  readonly text: string;
  readonly of: string;
}

interface Props {
  readonly edited: Edited;
  /** The words that stand there now. */
  readonly now: string;
  readonly isPending: boolean;
  readonly onType: (edited: Edited | null) => void;
  readonly onSave: (edited: Edited) => void;
}

/**
 * The words of a cell, line by line. What is typed belongs to the screen: it stays when the row is read anew. Where somebody else has
 * changed the same cell meanwhile their words are shown, and one of the two is chosen.
 */
export function CellEditor({ edited, now, isPending, onType, onSave }: Props): ReactElement {
  const { t } = useTranslation();
  const isContested = now !== edited.of && linesOf(now) !== linesOf(edited.text);
  return (
    <>
      <Textarea
        aria-label={t('planImport.editCell', { cell: t(`planImport.cell.${edited.cell}`) })}
        autosize
        autoFocus
        minRows={2}
        value={edited.text}
        onChange={({ currentTarget }) => onType({ ...edited, text: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onType(null);
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isContested) onSave(edited);
        }}
      />
      {isContested && (
        <p className={classes.contested} role="alert">
          {now === '' ? t('planImport.contestedBlank') : t('planImport.contested', { text: now })}
        </p>
      )}
      <Group gap="xs" mt="xs">
        <Button size="compact-md" loading={isPending} onClick={() => onSave(edited)}>
          {t(isContested ? 'planImport.saveOver' : 'planImport.save')}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => onType(null)}>
          {t(isContested ? 'planImport.leaveTheirs' : 'form.cancel')}
        </Button>
      </Group>
    </>
  );
}

/** Lines as they are kept: none blank, none with blanks around or doubled within. */
function linesOf(text: string): string {
  const lines = text.split('\n').map((line) => line.trim().replaceAll(/\s+/gu, ' '));
  return lines.filter((line) => line !== '').join('\n');
}
