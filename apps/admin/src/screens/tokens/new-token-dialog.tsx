import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { issueToken, type IssuedTokenDto } from '#api-client/index';
import { RegisterDialog, type RegisterInput } from '../../kit/register-dialog';

interface Input extends RegisterInput {
  readonly label: string;
  readonly days: string;
}

/** How long a token may live, in days; the second is the usual. */
const DAYS = [7, 30, 90, 365] as const;
const USUAL = '30';

interface Props {
  readonly onMade: (issued: IssuedTokenDto) => void;
  readonly onClose: () => void;
}

/** What a token is for, and for how long. */
export function NewTokenDialog({ onMade, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<Input>({
    initialValues: { actingAs: null, label: '', days: USUAL },
    validate: { label: (label) => (label.trim() === '' ? t('form.missing') : null) },
  });
  return (
    <RegisterDialog
      title={t('tokens.make')}
      note={t('tokens.makeNote')}
      done={t('tokens.made')}
      submit={t('tokens.make')}
      capacities={[]}
      form={form}
      act={async ({ label, days }) => {
        const { data } = await issueToken({ body: { label: label.trim(), days: Number(days) }, throwOnError: true });
        onMade(data);
      }}
      onClose={onClose}
    >
      <TextInput
        label={t('tokens.label')}
        description={t('tokens.labelHint')}
        required
        maxLength={100}
        data-autofocus
        {...form.getInputProps('label')}
      />
      <Select
        label={t('tokens.days')}
        data={DAYS.map((count) => ({ value: String(count), label: t('tokens.daysCount', { count }) }))}
        allowDeselect={false}
        {...form.getInputProps('days')}
      />
    </RegisterDialog>
  );
}
