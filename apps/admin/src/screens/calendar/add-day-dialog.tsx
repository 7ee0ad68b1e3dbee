import { Modal, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { addCalendarDay, type CalendarChangedDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { useKeepers } from '../../kit/keepers';
import { PreviewedForm } from '../../kit/previewed-form';
import { RedatedList } from '../../kit/redated-list';
import { toast } from '../../kit/toast';
import { usePreviewed } from '../../kit/use-previewed';

interface Input {
  readonly date: string;
  readonly kind: 'off' | 'working';
  readonly name: string;
  readonly announcement: string;
}

/** Adds a day of the tenant's own: first it shows which dates move, then it writes. */
export function AddDayDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const missing = (value: string): string | null => (value.trim() === '' ? t('form.missing') : null);
  const previewed = usePreviewed<Input, CalendarChangedDto>({
    capacities: useKeepers(),
    act: async (input, how) =>
      (await addCalendarDay({ headers: { 'Idempotency-Key': newIntent() }, body: { ...input, ...how }, throwOnError: true })).data,
    onDone: () => {
      onClose();
      toast(t('calendar.added'));
    },
    onFaults: (faults) => form.setErrors(faults),
  });
  const form = useForm<Input>({
    initialValues: { date: '', kind: 'off', name: '', announcement: '' },
    onValuesChange: previewed.clear,
    validate: { date: missing, name: missing, announcement: missing },
  });
  return (
    <Modal opened onClose={onClose} title={t('calendar.add')} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <PreviewedForm form={form} previewed={previewed} note={t('calendar.addNote')} submit={t('calendar.add')} onClose={onClose}>
        <TextInput type="date" label={t('calendar.day')} required {...form.getInputProps('date')} />
        <Select
          label={t('calendar.kind')}
          data={(['off', 'working'] as const).map((kind) => ({ value: kind, label: t(`calendar.${kind}`) }))}
          allowDeselect={false}
          required
          {...form.getInputProps('kind')}
        />
        <TextInput label={t('calendar.name')} required {...form.getInputProps('name')} />
        <TextInput label={t('calendar.announcement')} required {...form.getInputProps('announcement')} />
        {previewed.preview !== null && <RedatedList preview={previewed.preview} />}
      </PreviewedForm>
    </Modal>
  );
}
