import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { addMembership, type UnitPageDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { PersonField } from '../../kit/person-field';
import { ROLES, type Role } from '../../kit/role';
import { actingAs, proposedCapacity, RegisterDialog, type RegisterInput } from '../../kit/register-dialog';

interface Input extends RegisterInput {
  readonly personId: string;
  readonly role: Role;
  readonly validFrom: string;
  readonly validTo: string;
}

/** Gives somebody a role in the unit, from the shown day unless another is chosen. */
export function MemberDialog({ unit, onClose }: { readonly unit: UnitPageDto; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const missing = (value: string): string | null => (value === '' ? t('form.missing') : null);
  const form = useForm<Input>({
    initialValues: { actingAs: proposedCapacity(unit.keptBy), personId: '', role: 'officer', validFrom: unit.on, validTo: '' },
    validate: { personId: missing, validFrom: missing },
  });
  return (
    <RegisterDialog
      title={`${t('organisation.addMember')}: ${unit.name}`}
      note={t('organisation.memberNote')}
      done={t('organisationDone.member')}
      submit={t('organisation.addMember')}
      capacities={unit.keptBy}
      form={form}
      act={({ personId, role, validFrom, validTo, ...input }) =>
        addMembership({
          headers: { 'Idempotency-Key': newIntent() },
          body: { personId, unitId: unit.id, role, validFrom, validTo: validTo === '' ? null : validTo, ...actingAs(input) },
        })
      }
      onClose={onClose}
    >
      <PersonField
        label={t('organisation.person')}
        value={form.values.personId}
        onChange={(personId) => form.setFieldValue('personId', personId)}
        error={form.errors['personId']}
      />
      <Select
        label={t('organisation.role')}
        data={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        allowDeselect={false}
        required
        {...form.getInputProps('role')}
      />
      <TextInput type="date" label={t('organisation.validFrom')} required {...form.getInputProps('validFrom')} />
      <TextInput type="date" label={t('form.optional', { label: t('organisation.validTo') })} {...form.getInputProps('validTo')} />
    </RegisterDialog>
  );
}
