import { Checkbox, Modal, MultiSelect, Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { correctItem, type ItemCorrectionDto, type PlanDto, type PlanItemDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { allUnits } from '../../kit/all-units';
import { PreviewedForm } from '../../kit/previewed-form';
import { toast } from '../../kit/toast';
import { usePreviewed } from '../../kit/use-previewed';
import { usePlanCapacities } from '../plans/use-administers';
import { CorrectionEffect } from './correction-effect';
import { agencyOptions, inputOf, linesOf, wantedOf, type RowInput } from './row-input';

const MODES = ['all', 'any', 'open'] as const;

interface Props {
  readonly plan: PlanDto;
  readonly item: PlanItemDto;
  /** Every row of the plan: whom they name can be named here. */
  readonly rows: readonly PlanItemDto[];
  readonly onClose: () => void;
}

/** Corrects a row: first it shows what that does, then it writes, or sends it to a second person. */
export function CorrectRowDialog({ plan, item, rows, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { data: units = [] } = useQuery(allUnits(undefined));
  const missing = (value: string | readonly string[]): string | null => (value.length === 0 ? t('form.missing') : null);
  const previewed = usePreviewed<RowInput, ItemCorrectionDto>({
    capacities: usePlanCapacities(plan),
    act: async (input, how) => {
      const body = { ...wantedOf(input, item), itemId: item.id, reason: input.reason, ...how };
      return (await correctItem({ path: { id: plan.id }, headers: seen(plan.version, newIntent()), body, throwOnError: true })).data;
    },
    onDone: ({ state }) => {
      onClose();
      toast(t(state === 'open' ? 'correction.proposed' : 'correction.applied'));
    },
    onFaults: (faults) => form.setErrors(faults),
  });
  const form = useForm<RowInput>({
    initialValues: inputOf(item),
    onValuesChange: previewed.clear,
    validate: { content: missing, leads: missing, timing: missing, reason: missing },
  });
  const agencies = agencyOptions(units, rows);
  const { preview } = previewed;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('correction.row', { path: item.path })}
      closeButtonProps={{ 'aria-label': t('form.close') }}
      size="xl"
    >
      <PreviewedForm
        form={form}
        previewed={previewed}
        note={t('correction.note')}
        submit={t(preview?.needsSecondPerson === true ? 'correction.propose' : 'correction.title')}
        onClose={onClose}
      >
        <Textarea label={t('plans.content')} required autosize minRows={2} {...form.getInputProps('content')} />
        <MultiSelect label={t('plans.lead')} data={agencies} searchable required {...form.getInputProps('leads')} />
        <MultiSelect
          label={t('form.optional', { label: t('plans.coordinators') })}
          data={agencies}
          searchable
          {...form.getInputProps('coordinators')}
        />
        <Textarea
          label={t('plans.deliverable')}
          description={t('correction.onePerLine')}
          autosize
          minRows={1}
          {...form.getInputProps('deliverables')}
        />
        <Select
          label={t('correction.modeLabel')}
          data={MODES.map((mode) => ({ value: mode, label: t(`correction.mode.${mode}`) }))}
          allowDeselect={false}
          {...form.getInputProps('mode')}
        />
        {item.issuer !== null && (
          <MultiSelect
            label={t('correction.byIssuer', { issuer: item.issuer })}
            description={t('correction.byIssuerNote')}
            data={linesOf(form.values.deliverables).map((text, index) => ({ value: String(index + 1), label: text }))}
            value={form.values.byIssuer ?? linesOf(form.values.deliverables).map((_, index) => String(index + 1))}
            onChange={(byIssuer) => form.setFieldValue('byIssuer', byIssuer)}
          />
        )}
        <Textarea label={t('plans.time')} required autosize minRows={1} {...form.getInputProps('timing')} />
        <Checkbox label={t('correction.nilAllowed')} {...form.getInputProps('nilAllowed', { type: 'checkbox' })} />
        <Textarea label={t('field.reason')} required autosize minRows={2} {...form.getInputProps('reason')} />
        {preview !== null && <CorrectionEffect preview={preview} />}
      </PreviewedForm>
    </Modal>
  );
}
