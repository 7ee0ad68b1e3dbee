import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RegisterDialog, type RegisterInput } from './register-dialog';

interface Input extends RegisterInput {
  readonly reason: string;
}

interface Props {
  /** What is done, as the title and the button say it. */
  readonly title: string;
  /** Of what. */
  readonly note: string;
  readonly done: string;
  readonly act: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Takes something back that waits for a second person, and asks why. */
export function WithdrawDialog({ title, note, done, act, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<Input>({
    initialValues: { actingAs: null, reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('form.missing') : null) },
  });
  return (
    <RegisterDialog
      title={title}
      note={note}
      done={done}
      submit={title}
      capacities={[]}
      form={form}
      act={({ reason }) => act(reason)}
      onClose={onClose}
    >
      <Textarea label={t('field.reason')} required autosize minRows={2} {...form.getInputProps('reason')} />
    </RegisterDialog>
  );
}
