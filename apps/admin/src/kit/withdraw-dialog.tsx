import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { actingAs, proposedCapacity, RegisterDialog, type RegisterInput } from './register-dialog';
import type { Acting } from './use-capacity';

interface Input extends RegisterInput {
  readonly reason: string;
}

interface Props {
  /** What is done, as the title and the button say it. */
  readonly title: string;
  /** Of what. */
  readonly note: string;
  readonly done: string;
  /** Ids of the capacities that permit it. */
  readonly capacities: readonly string[];
  readonly act: (body: Acting & { readonly reason: string }) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Takes something back that waits for a second person, and asks why. */
export function WithdrawDialog({ title, note, done, capacities, act, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<Input>({
    initialValues: { actingAs: proposedCapacity(capacities), reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('form.missing') : null) },
  });
  return (
    <RegisterDialog
      title={title}
      note={note}
      done={done}
      submit={title}
      capacities={capacities}
      form={form}
      act={(input) => act({ reason: input.reason, ...actingAs(input) })}
      onClose={onClose}
    >
      <Textarea label={t('field.reason')} required autosize minRows={2} {...form.getInputProps('reason')} />
    </RegisterDialog>
  );
}
