import { Select, TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadPlanDto } from '#api-client/index';
import { CorrectionDialog } from './correction-dialog';
import type { Corrections } from './use-corrections';

interface Props {
  readonly proposal: ReadPlanDto;
  /** The row that is open: a new one of its section stands below it. */
  readonly row: string | null;
  readonly corrections: Corrections;
  readonly onClose: () => void;
}

/** Adds a row that the reading has missed; its cells are asked for then, one by one. */
export function AddRowDialog({ proposal, row, corrections, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const open = proposal.sections.find(({ items }) => items.some((item) => item.row === row));
  const [section, setSection] = useState(open?.number ?? proposal.sections[0]?.number ?? null);
  const [number, setNumber] = useState('');
  const [group, setGroup] = useState('');
  const add = (): void => {
    if (section === null) return;
    const heading = group.trim() === '' ? null : group.trim();
    const after = section === open?.number ? row : null;
    corrections.correct([{ kind: 'row', op: 'add', section, number: number.trim(), group: heading, after }], onClose);
  };
  return (
    <CorrectionDialog
      title={t('planImport.addRowTitle')}
      submit={t('planImport.addRowTitle')}
      isReady={section !== null && number.trim() !== ''}
      corrections={corrections}
      onSubmit={add}
      onClose={onClose}
    >
      <Select
        label={t('planImport.inSection')}
        data={proposal.sections.map((one) => ({ value: one.number, label: `${one.number}. ${one.title}` }))}
        value={section}
        onChange={setSection}
        allowDeselect={false}
        required
      />
      <TextInput
        label={t('planImport.newNumber')}
        value={number}
        onChange={({ currentTarget }) => setNumber(currentTarget.value)}
        data-autofocus
        required
      />
      <TextInput label={t('planImport.groupHeading')} value={group} onChange={({ currentTarget }) => setGroup(currentTarget.value)} />
    </CorrectionDialog>
  );
}
