import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { addPerson, type UnitPageDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { actingAs, proposedCapacity, RegisterDialog, type RegisterInput } from '../../kit/register-dialog';
import type { Role } from '../../kit/role';
import { RoleField } from './role-field';
import { TermFields, termOf, type TermInput } from './term-fields';

interface Input extends RegisterInput, TermInput {
  readonly name: string;
  readonly role: Role;
}

/** Somebody whom the register does not have yet, with what they are in the unit. */
export function NewPersonDialog({ unit, onClose }: { readonly unit: UnitPageDto; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const missing = (value: string): string | null => (value.trim() === '' ? t('form.missing') : null);
  const form = useForm<Input>({
    initialValues: { actingAs: proposedCapacity(unit.keptBy), name: '', role: 'officer', validFrom: unit.on, validTo: '' },
    validate: { name: missing, validFrom: missing },
  });
  return (
    <RegisterDialog
      title={`${t('organisation.addPerson')}: ${unit.name}`}
      note={t('organisation.personNote')}
      done={t('organisationDone.person')}
      submit={t('organisation.addPerson')}
      capacities={unit.keptBy}
      form={form}
      act={({ name, role, ...input }) =>
        addPerson({
          headers: { 'Idempotency-Key': newIntent() },
          body: { name, unitId: unit.id, role, ...termOf(input), ...actingAs(input) },
        })
      }
      onClose={onClose}
    >
      <TextInput label={t('people.name')} maxLength={200} autoComplete="off" required data-autofocus {...form.getInputProps('name')} />
      <RoleField {...form.getInputProps('role')} />
      <TermFields form={form} />
    </RegisterDialog>
  );
}
