import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { addMembership, type UnitPageDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { PersonField } from '../../kit/person-field';
import { actingAs, proposedCapacity, RegisterDialog, type RegisterInput } from '../../kit/register-dialog';
import type { Role } from '../../kit/role';
import { RoleField } from './role-field';
import { TermFields, termOf, type TermInput } from './term-fields';

interface Input extends RegisterInput, TermInput {
  readonly personId: string;
  readonly role: Role;
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
      act={({ personId, role, ...input }) =>
        addMembership({
          headers: { 'Idempotency-Key': newIntent() },
          body: { personId, unitId: unit.id, role, ...termOf(input), ...actingAs(input) },
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
      <RoleField {...form.getInputProps('role')} />
      <TermFields form={form} />
    </RegisterDialog>
  );
}
