import { Modal, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { correctOccurrence, type CorrectionDto, type DossierDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { PreviewedForm } from '../../kit/previewed-form';
import { RedatedList } from '../../kit/redated-list';
import { toast } from '../../kit/toast';
import { usePreviewed } from '../../kit/use-previewed';
import type { Registrar } from './registrars';

interface Input {
  readonly occurredOn: string;
  readonly dueOn: string;
  readonly reason: string;
}

interface Props {
  readonly dossier: DossierDto;
  readonly registrar: Registrar;
  readonly onClose: () => void;
}

/** Corrects the date of an event: first it shows which dates move, then it writes. */
export function CorrectDialog({ dossier, registrar, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const missing = (value: string): string | null => (value.trim() === '' ? t('form.missing') : null);
  const previewed = usePreviewed<Input, CorrectionDto>({
    capacities: [registrar.capacity],
    act: async ({ dueOn, ...input }, how) => {
      const body = { ...input, dueOn: dueOn === '' ? null : dueOn, ...how };
      return (await correctOccurrence({ path: { id: dossier.id }, headers: seen(dossier.version, newIntent()), body, throwOnError: true }))
        .data;
    },
    onDone: () => {
      onClose();
      toast(t('occurrences.corrected'));
    },
    onFaults: (faults) => form.setErrors(faults),
  });
  const form = useForm<Input>({
    initialValues: { occurredOn: dossier.occurredOn, dueOn: dossier.dueOn ?? '', reason: '' },
    onValuesChange: previewed.clear,
    validate: { occurredOn: missing, reason: missing },
  });
  return (
    <Modal opened onClose={onClose} title={t('occurrences.correct')} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <PreviewedForm
        form={form}
        previewed={previewed}
        note={t('occurrences.correctNote')}
        submit={t('occurrences.correct')}
        onClose={onClose}
      >
        <TextInput type="date" label={t('occurrences.occurredOn')} required {...form.getInputProps('occurredOn')} />
        <TextInput type="date" label={t('form.optional', { label: t('occurrences.dueOn') })} {...form.getInputProps('dueOn')} />
        <Textarea label={t('field.reason')} required autosize minRows={2} {...form.getInputProps('reason')} />
        {previewed.preview !== null && <RedatedList preview={previewed.preview} />}
      </PreviewedForm>
    </Modal>
  );
}
