import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { saveMyView, type SaveViewDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { RegisterDialog, type RegisterInput } from '../../kit/register-dialog';
import { AudienceField, sharingOf, type Audience } from './audience-field';
import type { Look } from './look';

interface Props {
  readonly list: SaveViewDto['list'];
  readonly look: Look;
  /** The name that is proposed. */
  readonly name: string;
  readonly onClose: () => void;
}

interface Input extends RegisterInput {
  readonly name: string;
  readonly audience: Audience;
}

/** Under which name one keeps the look, and for whom. */
export function SaveViewDialog({ list, look, name: proposed, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<Input>({
    initialValues: { actingAs: null, name: proposed, audience: 'owner' },
    validate: { name: (name) => (name.trim() === '' ? t('form.missing') : null) },
  });
  return (
    <RegisterDialog
      title={t('views.save')}
      note={t('views.saveNote')}
      done={t('views.saved')}
      submit={t('views.save')}
      capacities={[]}
      form={form}
      act={({ name, audience }) =>
        saveMyView({ headers: { 'Idempotency-Key': newIntent() }, body: { list, name, look: { ...look }, ...sharingOf(audience) } })
      }
      onClose={onClose}
    >
      <TextInput label={t('views.name')} required maxLength={80} data-autofocus {...form.getInputProps('name')} />
      <AudienceField audience={form.values.audience} also={null} onChoose={(audience) => form.setFieldValue('audience', audience)} />
    </RegisterDialog>
  );
}
