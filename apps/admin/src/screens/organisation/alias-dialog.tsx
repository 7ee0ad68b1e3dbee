import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { addUnitAlias, type UnitPageDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { actingAs, proposedCapacity, RegisterDialog, type RegisterInput } from '../../kit/register-dialog';

interface Input extends RegisterInput {
  readonly alias: string;
}

/** Lets a unit be known by another name. */
export function AliasDialog({ unit, onClose }: { readonly unit: UnitPageDto; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const form = useForm<Input>({
    initialValues: { actingAs: proposedCapacity(unit.namedBy), alias: '' },
    validate: { alias: (alias) => (alias.trim() === '' ? t('form.missing') : null) },
  });
  return (
    <RegisterDialog
      title={t('organisation.addAlias')}
      note={t('organisation.aliasNote', { unit: unit.name })}
      done={t('organisationDone.alias')}
      submit={t('organisation.addAlias')}
      capacities={unit.namedBy}
      form={form}
      act={(input) =>
        addUnitAlias({
          path: { id: unit.id },
          headers: seen(unit.version, newIntent()),
          body: { alias: input.alias, ...actingAs(input) },
        })
      }
      onClose={onClose}
    >
      <TextInput label={t('organisation.alias')} required data-autofocus {...form.getInputProps('alias')} />
    </RegisterDialog>
  );
}
