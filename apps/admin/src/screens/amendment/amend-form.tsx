import { Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { amendPlan, type AmendmentEffectDto, type PlanDto, type PlanProposalDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { PreviewedForm } from '../../kit/previewed-form';
import { toast } from '../../kit/toast';
import { usePreviewed } from '../../kit/use-previewed';
import { usePlanCapacities } from '../plans/use-administers';
import { AmendmentDiff } from './amendment-diff';
import { bodyOf, withPair, type AmendmentInput } from './amendment-input';

/** What is said of the amending document, what it changes, and its way to a second person. Number and date begin as it prints them. */
export function AmendForm({ plan, proposal }: { readonly plan: PlanDto; readonly proposal: PlanProposalDto }): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const missing = (value: string): string | null => (value.trim() === '' ? t('form.missing') : null);
  const toPlan = (): void => void navigate({ to: '/plans/$planId', params: { planId: plan.id }, search: {} });
  const previewed = usePreviewed<AmendmentInput, AmendmentEffectDto>({
    capacities: usePlanCapacities(plan),
    act: async (input, how) => {
      const headers = seen(plan.version, newIntent());
      const body = { ...bodyOf(input), proposalId: proposal.id, ...how };
      return (await amendPlan({ path: { id: plan.id }, headers, body, throwOnError: true })).data;
    },
    onDone: () => {
      toast(t('amendment.proposed'));
      toPlan();
    },
    onFaults: (faults) => form.setErrors(faults),
  });
  const { number, date } = proposal.proposal;
  const form = useForm<AmendmentInput>({
    initialValues: { scope: 'whole', number: number ?? '', date: date ?? '', reason: '', pairs: [] },
    // A word about rows is looked at at once: what is shown stays until the answer is there.
    onValuesChange: (values, before) => values.pairs === before.pairs && previewed.clear(),
    validate: { number: missing, date: missing, reason: missing },
  });
  const { scope, pairs } = form.values;
  return (
    <PreviewedForm form={form} previewed={previewed} submit={t('amendment.propose')} onClose={toPlan}>
      <Radio.Group label={t('amendment.scope')} {...form.getInputProps('scope')}>
        <Stack gap="xs" mt="xs">
          <Radio value="whole" label={t('amendment.whole')} />
          <Radio value="part" label={t('amendment.part')} />
        </Stack>
      </Radio.Group>
      <Group grow align="start">
        <TextInput label={t('amendment.number')} maxLength={100} required {...form.getInputProps('number')} />
        <TextInput type="date" label={t('amendment.date')} required {...form.getInputProps('date')} />
      </Group>
      <Textarea label={t('amendment.reason')} required autosize minRows={1} maxLength={2000} {...form.getInputProps('reason')} />
      {previewed.preview !== null && (
        <AmendmentDiff
          effect={previewed.preview}
          saying={{
            scope,
            onSay: (pair) => {
              const said = { ...form.values, pairs: withPair(pairs, pair) };
              form.setValues(said);
              previewed.look(said);
            },
          }}
        />
      )}
    </PreviewedForm>
  );
}
