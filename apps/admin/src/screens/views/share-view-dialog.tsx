import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { changeMyView, type UsableViewDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { RegisterDialog, type RegisterInput } from '../../kit/register-dialog';
import { AudienceField, sharingOf, type Audience } from './audience-field';

interface Input extends RegisterInput {
  readonly audience: Audience;
}

/** Who else uses a view. */
export function ShareViewDialog({
  view: { id, name, look, audience: before, unitId },
  onClose,
}: {
  readonly view: UsableViewDto;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const form = useForm<Input>({ initialValues: { actingAs: null, audience: unitId ?? before } });
  return (
    <RegisterDialog
      title={t('sharing.editTitle', { name })}
      note={t('sharing.editNote')}
      done={t('sharing.changed')}
      submit={t('sharing.save')}
      capacities={[]}
      form={form}
      act={({ audience }) =>
        changeMyView({ path: { id }, headers: { 'Idempotency-Key': newIntent() }, body: { look, ...sharingOf(audience) } })
      }
      onClose={onClose}
    >
      <AudienceField audience={form.values.audience} also={unitId} onChoose={(audience) => form.setFieldValue('audience', audience)} />
    </RegisterDialog>
  );
}
