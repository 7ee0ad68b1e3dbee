import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { recordAbsence } from '#api-client/index';
import { newIntent } from '../../api/client';
import { useMe } from '../../app/me';
import { actingAs, proposedCapacity, RegisterDialog, type RegisterInput } from '../../kit/register-dialog';
import { TermFields, termOf, type TermInput } from './term-fields';

interface Input extends RegisterInput, TermInput {
  readonly personId: string;
  readonly reason: string;
}

interface Props {
  /** Who may be said to be away; one of them needs no choice. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** The reader's capacities by which they say it of others. */
  readonly capacities: readonly string[];
  readonly day: string;
  readonly onClose: () => void;
}

/** Writes down that somebody is away: oneself, or one of a unit's people. */
export function AbsenceDialog({ people, capacities, day, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const me = useMe();
  const missing = (value: string): string | null => (value === '' ? t('form.missing') : null);
  const [only, ...others] = people;
  const form = useForm<Input>({
    initialValues: {
      actingAs: proposedCapacity(capacities),
      personId: others.length === 0 ? (only?.id ?? '') : '',
      validFrom: day,
      validTo: '',
      reason: '',
    },
    validate: { personId: missing, validFrom: missing },
  });
  return (
    <RegisterDialog
      title={others.length === 0 ? `${t('absence.record')}: ${only?.name ?? ''}` : t('absence.record')}
      note={t('absence.note')}
      done={t('absence.recorded')}
      submit={t('absence.record')}
      capacities={form.values.personId === me.id ? [] : capacities}
      form={form}
      act={({ personId, reason, ...input }) =>
        recordAbsence({
          headers: { 'Idempotency-Key': newIntent() },
          body: { personId, reason: reason.trim() === '' ? null : reason, ...termOf(input), ...actingAs(input) },
        })
      }
      onClose={onClose}
    >
      {others.length > 0 && (
        <Select
          label={t('organisation.person')}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          searchable
          required
          {...form.getInputProps('personId')}
        />
      )}
      <TermFields form={form} />
      <TextInput
        label={t('form.optional', { label: t('field.reason') })}
        description={t('absence.reasonNote')}
        {...form.getInputProps('reason')}
      />
    </RegisterDialog>
  );
}
