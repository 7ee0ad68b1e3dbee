import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { withdrawCorrection, type PlanCorrectionDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { RegisterDialog, type RegisterInput } from '../../kit/register-dialog';

interface Input extends RegisterInput {
  readonly reason: string;
}

interface Props {
  readonly correction: PlanCorrectionDto;
  readonly onClose: () => void;
}

/** Takes back a correction that waits. */
export function WithdrawCorrectionDialog({ correction: { id, path, version }, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<Input>({
    initialValues: { actingAs: null, reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('form.missing') : null) },
  });
  return (
    <RegisterDialog
      title={t('correction.withdraw')}
      note={t('correction.row', { path })}
      done={t('correction.withdrawn')}
      submit={t('correction.withdraw')}
      capacities={[]}
      form={form}
      act={({ reason }) => withdrawCorrection({ path: { id }, headers: seen(version, newIntent()), body: { reason }, throwOnError: true })}
      onClose={onClose}
    >
      <Textarea label={t('field.reason')} required autosize minRows={2} {...form.getInputProps('reason')} />
    </RegisterDialog>
  );
}
