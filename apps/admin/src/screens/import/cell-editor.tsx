import { Button, Group, Textarea } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditableCell } from './proposal-questions';

/** A cell that is being edited, with what was typed. */
export interface Edited {
  readonly row: string;
  readonly cell: EditableCell;
  readonly text: string;
}

interface Props {
  readonly edited: Edited;
  readonly isPending: boolean;
  readonly onType: (edited: Edited | null) => void;
  readonly onSave: (edited: Edited) => void;
}

/** The words of a cell, line by line. What is typed belongs to the screen: it stays when the row is read anew. */
export function CellEditor({ edited, isPending, onType, onSave }: Props): ReactElement {
  const { t } = useTranslation();
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
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(edited);
        }}
      />
      <Group gap="xs" mt="xs">
        <Button size="compact-md" loading={isPending} onClick={() => onSave(edited)}>
          {t('planImport.save')}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => onType(null)}>
          {t('form.cancel')}
        </Button>
      </Group>
    </>
  );
}
