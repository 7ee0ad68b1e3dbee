import { Button, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadPlanDto } from '#api-client/index';
import type { Correction } from './proposal-questions';

interface Props {
  readonly proposal: ReadPlanDto;
  readonly isPending: boolean;
  readonly onSave: (correction: Correction) => void;
  readonly onClose: () => void;
}

/** What the plan says of itself. Where its year is another, every time is read again. */
export function HeadDialog({ proposal, isPending, onSave, onClose }: Props): ReactElement {
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
  const save = form.onSubmit(({ title, year, issuer, number, date }) => {
    const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
    onSave({
      kind: 'head',
      ...(title.trim() !== '' && { title: title.trim() }),
      ...(typeof year === 'number' && { year }),
      issuer: orNull(issuer),
      number: orNull(number),
      date: orNull(date),
    });
  });
  return (
    <Modal opened onClose={onClose} title={t('planImport.head')} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <form onSubmit={save} noValidate>
        <Stack>
          <TextInput label={t('planImport.headTitle')} maxLength={500} data-autofocus {...form.getInputProps('title')} />
          <NumberInput label={t('planImport.headYear')} min={2000} max={2100} hideControls {...form.getInputProps('year')} />
          <TextInput label={t('planImport.headIssuer')} maxLength={300} {...form.getInputProps('issuer')} />
          <TextInput label={t('planImport.headNumber')} maxLength={50} {...form.getInputProps('number')} />
          <TextInput type="date" label={t('planImport.headDate')} {...form.getInputProps('date')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('form.cancel')}
            </Button>
            <Button type="submit" loading={isPending}>
              {t('planImport.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
