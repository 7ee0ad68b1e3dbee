import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { waiveContribution, type ContributionSummaryDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { actingAs, proposedCapacity, RegisterDialog, type RegisterInput } from '../../kit/register-dialog';

interface Props {
  readonly contribution: Pick<ContributionSummaryDto, 'id' | 'version' | 'unit'>;
  /** One's capacities in the lead unit. */
  readonly capacities: readonly string[];
  readonly onClose: () => void;
}

/** The lead needs an opinion no longer. */
export function WaiveDialog({ contribution: { id, version, unit }, capacities, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<RegisterInput & { readonly reason: string }>({
    initialValues: { actingAs: proposedCapacity(capacities), reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('form.missing') : null) },
  });
  return (
    <RegisterDialog
      title={t('contributionVerb.waive')}
      note={t('task.waiveNote', { unit: unit.name })}
      done={t('done.waive')}
      submit={t('contributionVerb.waive')}
      capacities={capacities}
      form={form}
      act={({ reason, ...input }) =>
        waiveContribution({ path: { id }, headers: seen(version, newIntent()), body: { reason, ...actingAs(input) } })
      }
      onClose={onClose}
    >
      <Textarea label={t('field.reason')} required autosize minRows={3} data-autofocus {...form.getInputProps('reason')} />
    </RegisterDialog>
  );
}
