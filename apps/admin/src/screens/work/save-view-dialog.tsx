import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { saveMyView } from '#api-client/index';
import { newIntent } from '../../api/client';
import type { WorkLook } from '../../app/work-search';
import { RegisterDialog, type RegisterInput } from '../../kit/register-dialog';
import { toSaved } from './work-look';

interface Props {
  readonly look: WorkLook;
  readonly onClose: () => void;
}

/** Under which name one keeps the look. */
export function SaveViewDialog({ look, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<RegisterInput & { readonly name: string }>({
    initialValues: { actingAs: null, name: '' },
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
      act={({ name }) => saveMyView({ headers: { 'Idempotency-Key': newIntent() }, body: { name, look: toSaved(look) } })}
      onClose={onClose}
    >
      <TextInput label={t('views.name')} required maxLength={80} data-autofocus {...form.getInputProps('name')} />
    </RegisterDialog>
  );
}
