import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { endAbsence, type NamedAbsenceDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { useNow } from '../../app/now';
import { actingAs, proposedCapacity, RegisterDialog, type RegisterInput } from '../../kit/register-dialog';

interface Input extends RegisterInput {
  readonly backOn: string;
}

interface Props {
  readonly absence: NamedAbsenceDto;
  readonly capacities: readonly string[];
  readonly onClose: () => void;
}

/** Says on which day somebody is back; before their first day away, that they do not go. */
export function BackDialog({ absence, capacities, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const today = useNow()?.today;
  const form = useForm<Input>({
    initialValues: { actingAs: proposedCapacity(capacities), backOn: today ?? '' },
    validate: { backOn: (value) => (value === '' ? t('form.missing') : null) },
  });
  return (
    <RegisterDialog
      title={`${t('absence.back')}: ${absence.person.name}`}
      note={t('absence.backNote')}
      done={t('absence.ended')}
      submit={t('absence.back')}
      capacities={capacities}
      form={form}
      act={({ backOn, ...input }) =>
        endAbsence({ path: { id: absence.id }, headers: seen(absence.version, newIntent()), body: { backOn, ...actingAs(input) } })
      }
      onClose={onClose}
    >
      <TextInput type="date" label={t('absence.backOn')} min={today} required {...form.getInputProps('backOn')} />
    </RegisterDialog>
  );
}
