import { TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedItemDto } from '#api-client/index';
import { CorrectionDialog } from './correction-dialog';
import type { Corrections } from './use-corrections';

interface Props {
  readonly item: ProposedItemDto;
  readonly corrections: Corrections;
  readonly onClose: () => void;
}

/** Gives a row another number within its section, or another heading above it. */
export function RenumberDialog({ item, corrections, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [number, setNumber] = useState(item.number);
  const [group, setGroup] = useState(item.group ?? '');
  const heading = group.trim() === '' ? null : group.trim();
  return (
    <CorrectionDialog
      title={t('planImport.renumberTitle', { row: item.row })}
      submit={t('planImport.save')}
      isReady={number.trim() !== ''}
      corrections={corrections}
      onSubmit={() => corrections.correct([{ kind: 'row', op: 'number', row: item.row, number: number.trim(), group: heading }], onClose)}
      onClose={onClose}
    >
      <TextInput
        label={t('planImport.newNumber')}
        value={number}
        onChange={({ currentTarget }) => setNumber(currentTarget.value)}
        data-autofocus
      />
      <TextInput label={t('planImport.groupHeading')} value={group} onChange={({ currentTarget }) => setGroup(currentTarget.value)} />
    </CorrectionDialog>
  );
}
