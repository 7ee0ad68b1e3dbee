import { Modal, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { withdrawCalendarDay, type CalendarChangedDto, type CalendarDayDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { writtenDay } from '../../kit/day';
import { useKeepers } from '../../kit/keepers';
import { PreviewedForm } from '../../kit/previewed-form';
import { RedatedList } from '../../kit/redated-list';
import { toast } from '../../kit/toast';
import { usePreviewed } from '../../kit/use-previewed';

/** Takes an own day back: first it shows which dates move, then it writes. */
export function WithdrawDialog({ day, onClose }: { readonly day: CalendarDayDto; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const previewed = usePreviewed<{ reason: string }, CalendarChangedDto>({
    capacities: useKeepers(),
    act: async ({ reason }, how) => {
      if (day.own === null) throw new Error(`${day.date} is no day of one's own`);
      const { id, version } = day.own;
      const headers = seen(version, newIntent());
      return (await withdrawCalendarDay({ path: { id }, headers, body: { reason, ...how }, throwOnError: true })).data;
    },
    onDone: () => {
      onClose();
      toast(t('calendar.withdrawn'));
    },
    onFaults: (faults) => form.setErrors(faults),
  });
  const form = useForm({
    initialValues: { reason: '' },
    onValuesChange: previewed.clear,
    validate: { reason: (reason) => (reason.trim() === '' ? t('form.missing') : null) },
  });
  const title = `${t('calendar.withdraw')}: ${writtenDay(day.date)}`;
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <PreviewedForm form={form} previewed={previewed} note={t('calendar.withdrawNote')} submit={t('calendar.withdraw')} onClose={onClose}>
        <Textarea label={t('field.reason')} required autosize minRows={2} {...form.getInputProps('reason')} />
        {previewed.preview !== null && <RedatedList preview={previewed.preview} />}
      </PreviewedForm>
    </Modal>
  );
}
