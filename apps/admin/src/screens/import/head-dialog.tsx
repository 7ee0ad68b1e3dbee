import { NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadPlanDto } from '#api-client/index';
import { CorrectionDialog } from './correction-dialog';
import type { Corrections } from './use-corrections';

interface Props {
  readonly proposal: ReadPlanDto;
  readonly corrections: Corrections;
  readonly onClose: () => void;
}

/** What the plan says of itself. Where its year is another, every time is read again. */
export function HeadDialog({ proposal, corrections, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: {
      title: proposal.title,
      year: proposal.year ?? '',
      issuer: proposal.issuer ?? '',
      number: proposal.number ?? '',
      date: proposal.date ?? '',
    },
  });
  const save = (): void => {
    const { title, year, issuer, number, date } = form.values;
    const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
    // What was left alone stays as somebody else may have said it meanwhile.
    const said = {
      ...(form.isDirty('title') && title.trim() !== '' && { title: title.trim() }),
      ...(form.isDirty('year') && typeof year === 'number' && { year }),
      ...(form.isDirty('issuer') && { issuer: orNull(issuer) }),
      ...(form.isDirty('number') && { number: orNull(number) }),
      ...(form.isDirty('date') && { date: orNull(date) }),
    };
    corrections.correct([{ kind: 'head', ...said }], onClose);
  };
  return (
    <CorrectionDialog
      title={t('planImport.head')}
      submit={t('planImport.save')}
      isReady={form.isDirty()}
      corrections={corrections}
      onSubmit={save}
      onClose={onClose}
    >
      <TextInput label={t('planImport.headTitle')} maxLength={500} data-autofocus {...form.getInputProps('title')} />
      <NumberInput label={t('planImport.headYear')} min={2000} max={2100} hideControls {...form.getInputProps('year')} />
      <TextInput label={t('planImport.headIssuer')} maxLength={300} {...form.getInputProps('issuer')} />
      <TextInput label={t('planImport.headNumber')} maxLength={50} {...form.getInputProps('number')} />
      <TextInput type="date" label={t('planImport.headDate')} {...form.getInputProps('date')} />
    </CorrectionDialog>
  );
}
