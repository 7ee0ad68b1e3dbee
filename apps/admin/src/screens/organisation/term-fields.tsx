import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** From a first to a last day; an empty last day is not known yet. */
export interface TermInput {
  readonly validFrom: string;
  readonly validTo: string;
}

export function TermFields<Input extends TermInput>({ form }: { readonly form: UseFormReturnType<Input> }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <TextInput type="date" label={t('organisation.validFrom')} required {...form.getInputProps('validFrom')} />
      <TextInput type="date" label={t('form.optional', { label: t('organisation.validTo') })} {...form.getInputProps('validTo')} />
    </>
  );
}

/** The term as the API takes it. */
export function termOf({ validFrom, validTo }: TermInput): { validFrom: string; validTo: string | null } {
  return { validFrom, validTo: validTo === '' ? null : validTo };
}
