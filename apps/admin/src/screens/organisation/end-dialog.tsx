import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { endDeputy, endMembership } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { useNow } from '../../app/now';
import { actingAs, proposedCapacity, RegisterDialog, type RegisterInput } from '../../kit/register-dialog';

interface Input extends RegisterInput {
  readonly lastDay: string;
  readonly reason: string;
}

interface Props {
  readonly kind: 'membership' | 'deputy';
  readonly term: { readonly id: string; readonly version: number };
  /** What ends, and whose. */
  readonly name: string;
  readonly capacities: readonly string[];
  readonly onClose: () => void;
}

const END = { membership: endMembership, deputy: endDeputy } as const;

/** Ends a role or a deputy with a last day, never before today. */
export function EndDialog({ kind, term, name, capacities, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const today = useNow()?.today;
  const missing = (value: string): string | null => (value.trim() === '' ? t('form.missing') : null);
  const form = useForm<Input>({
    initialValues: { actingAs: proposedCapacity(capacities), lastDay: today ?? '', reason: '' },
    validate: { lastDay: missing, reason: missing },
  });
  return (
    <RegisterDialog
      title={name}
      note={t('organisation.endNote')}
      done={t('organisationDone.end')}
      submit={t('organisation.end')}
      capacities={capacities}
      form={form}
      act={({ lastDay, reason, ...input }) =>
        END[kind]({
          path: { id: term.id },
          headers: seen(term.version, newIntent()),
          body: { lastDay, reason, ...actingAs(input) },
        })
      }
      onClose={onClose}
    >
      <TextInput type="date" label={t('organisation.lastDay')} min={today} required {...form.getInputProps('lastDay')} />
      <Textarea label={t('field.reason')} required autosize minRows={2} data-autofocus {...form.getInputProps('reason')} />
    </RegisterDialog>
  );
}
