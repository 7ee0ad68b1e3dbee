import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { addDeputy, type MemberDto, type UnitPageDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { PersonField } from '../../kit/person-field';
import { isRole } from '../../kit/role';
import { actingAs, proposedCapacity, RegisterDialog, type RegisterInput } from '../../kit/register-dialog';
import { TermFields, termOf, type TermInput } from './term-fields';

interface Input extends RegisterInput, TermInput {
  readonly personId: string;
  /** The membership of whoever is stood in for. */
  readonly membershipId: string;
  readonly legalBasis: string;
}

/** Writes down who stands in for one of the unit's people. */
export function DeputyDialog({ unit, onClose }: { readonly unit: UnitPageDto; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const missing = (value: string): string | null => (value.trim() === '' ? t('form.missing') : null);
  const form = useForm<Input>({
    initialValues: {
      actingAs: proposedCapacity(unit.keptBy),
      personId: '',
      membershipId: '',
      validFrom: unit.on,
      validTo: '',
      legalBasis: '',
    },
    validate: { personId: missing, membershipId: missing, validFrom: missing, legalBasis: missing },
  });
  const wordOf = ({ person, role }: MemberDto): string => `${person.name}, ${isRole(role) ? t(`role.${role}`) : role}`;
  const send = ({ personId, membershipId, legalBasis, ...input }: Input): Promise<unknown> => {
    const held = unit.members.find(({ id }) => id === membershipId);
    if (held === undefined || !isRole(held.role)) throw new Error(`the membership ${membershipId} is not among those of the unit`);
    return addDeputy({
      headers: { 'Idempotency-Key': newIntent() },
      body: {
        personId,
        forPersonId: held.personId,
        unitId: unit.id,
        role: held.role,
        legalBasis,
        ...termOf(input),
        ...actingAs(input),
      },
    });
  };
  return (
    <RegisterDialog
      title={`${t('organisation.addDeputy')}: ${unit.name}`}
      note={t('organisation.deputyNote')}
      done={t('organisationDone.deputy')}
      submit={t('organisation.addDeputy')}
      capacities={unit.keptBy}
      form={form}
      act={send}
      onClose={onClose}
    >
      <PersonField
        label={t('organisation.person')}
        value={form.values.personId}
        onChange={(personId) => form.setFieldValue('personId', personId)}
        error={form.errors['personId']}
      />
      <Select
        label={t('organisation.forPerson')}
        data={unit.members.map((member) => ({ value: member.id, label: wordOf(member) }))}
        required
        {...form.getInputProps('membershipId')}
      />
      <TermFields form={form} />
      <TextInput label={t('organisation.legalBasis')} required {...form.getInputProps('legalBasis')} />
    </RegisterDialog>
  );
}
