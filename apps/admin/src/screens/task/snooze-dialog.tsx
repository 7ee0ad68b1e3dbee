import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { snoozeTask } from '#api-client/index';
import { newIntent } from '../../api/client';
import { RegisterDialog, type RegisterInput } from '../../kit/register-dialog';

interface Props {
  readonly taskId: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Until which day a task is out of one's own queue. */
export function SnoozeDialog({ taskId, onDone, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<RegisterInput & { readonly until: string }>({
    initialValues: { actingAs: null, until: '' },
    validate: { until: (until) => (until === '' ? t('form.missing') : null) },
  });
  return (
    <RegisterDialog
      title={t('follow.snooze')}
      note={t('follow.snoozeNote')}
      done={t('follow.done.snooze')}
      submit={t('follow.snooze')}
      capacities={[]}
      form={form}
      act={async ({ until }) => {
        await snoozeTask({ path: { id: taskId }, headers: { 'Idempotency-Key': newIntent() }, body: { until } });
        onDone();
      }}
      onClose={onClose}
    >
      <TextInput type="date" label={t('follow.until')} required data-autofocus {...form.getInputProps('until')} />
    </RegisterDialog>
  );
}
