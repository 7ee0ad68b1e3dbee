import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedItemDto } from '#api-client/index';
import type { Correction } from './proposal-questions';

interface Props {
  readonly item: ProposedItemDto;
  readonly isPending: boolean;
  readonly onSave: (correction: Correction) => void;
  readonly onClose: () => void;
}

/** Gives a row another number within its section, or another heading above it. */
export function RenumberDialog({ item, isPending, onSave, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [number, setNumber] = useState(item.number);
  const [group, setGroup] = useState(item.group ?? '');
  const heading = group.trim() === '' ? null : group.trim();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('planImport.renumberTitle', { row: item.row })}
      closeButtonProps={{ 'aria-label': t('form.close') }}
    >
      <Stack>
        <TextInput
          label={t('planImport.newNumber')}
          value={number}
          onChange={({ currentTarget }) => setNumber(currentTarget.value)}
          data-autofocus
        />
        <TextInput label={t('planImport.groupHeading')} value={group} onChange={({ currentTarget }) => setGroup(currentTarget.value)} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
          <Button
            loading={isPending}
            onClick={() => onSave({ kind: 'row', op: 'number', row: item.row, number: number.trim(), group: heading })}
          >
            {t('planImport.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
