import { Button, Checkbox, Fieldset, Modal, MultiSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { setReportingScheme, type ReportingSchemeDto, type ReportingSchemeSetDto, type ReportingTierDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { useKeepers } from '../../kit/keepers';
import { PreviewedForm } from '../../kit/previewed-form';
import { RedatedList } from '../../kit/redated-list';
import { toast } from '../../kit/toast';
import { UNIT_TYPES } from '../../kit/unit-types';
import { usePreviewed } from '../../kit/use-previewed';

type Input = Omit<ReportingSchemeDto, 'code' | 'version'>;

const NONE: ReportingSchemeDto = {
  code: '',
  symbol: '',
  legalBasis: '',
  cutOffDay: 14,
  lastDay: 25,
  tiers: [],
  verified: false,
  version: 0,
};

interface Props {
  /** The scheme as it stands; null: the document has none yet. */
  readonly scheme: ReportingSchemeDto | null;
  readonly onClose: () => void;
}

/** Sets how reports under a document run: first it shows which dates move, then it writes. */
export function SetSchemeDialog({ scheme, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { code, version, ...standing } = scheme ?? NONE;
  const missing = (value: string | readonly string[]): string | null => (value.length === 0 ? t('form.missing') : null);
  const previewed = usePreviewed<Input, ReportingSchemeSetDto>({
    capacities: useKeepers(),
    act: async (input, how) => {
      const body = { ...input, code: code === '' ? codeOf(input.symbol) : code, ...how };
      return (await setReportingScheme({ headers: seen(version, newIntent()), body, throwOnError: true })).data;
    },
    onDone: ({ tasks }) => {
      onClose();
      toast(t('reporting.done', { count: tasks.filter(({ moves }) => moves).length }));
    },
    onFaults: (faults) => form.setErrors(faults),
  });
  const form = useForm<Input>({
    initialValues: standing,
    onValuesChange: previewed.clear,
    validate: { symbol: missing, legalBasis: missing, tiers: { name: missing, unitTypes: missing } },
  });
  return (
    <Modal opened onClose={onClose} title={t('reporting.set')} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <PreviewedForm form={form} previewed={previewed} note={t('reporting.note')} submit={t('reporting.set')} onClose={onClose}>
        <TextInput label={t('reporting.legalBasis')} required {...form.getInputProps('legalBasis')} />
        <TextInput label={t('reporting.symbol')} description={t('reporting.asPrinted')} required {...form.getInputProps('symbol')} />
        <DayInput label={t('reporting.cutOffDay')} form={form} path="cutOffDay" />
        <DayInput label={t('reporting.lastDay')} form={form} path="lastDay" />
        {form.values.tiers.map((_tier, index) => (
          <TierFields key={form.key(`tiers.${index}`)} index={index} form={form} />
        ))}
        <Button variant="default" onClick={() => form.insertListItem('tiers', newTier(form.values.lastDay))}>
          {t('reporting.addTier')}
        </Button>
        <Checkbox label={t('reporting.verified')} {...form.getInputProps('verified', { type: 'checkbox' })} />
        {previewed.preview !== null && <RedatedList preview={previewed.preview} />}
      </PreviewedForm>
    </Modal>
  );
}

interface FieldProps {
  readonly form: UseFormReturnType<Input>;
}

function TierFields({ index, form }: FieldProps & { readonly index: number }): ReactElement {
  const { t } = useTranslation();
  const path = `tiers.${index}`;
  return (
    <Fieldset legend={t('reporting.tierOf', { number: index + 1 })}>
      <Stack>
        <TextInput label={t('reporting.tierName')} required {...form.getInputProps(`${path}.name`)} />
        <MultiSelect
          label={t('reporting.units')}
          data={UNIT_TYPES.map((type) => ({ value: type, label: t(`unitType.${type}`) }))}
          required
          {...form.getInputProps(`${path}.unitTypes`)}
        />
        <DayInput label={t('reporting.sends')} form={form} path={`${path}.day`} />
        <Button variant="default" size="compact-md" onClick={() => form.removeListItem('tiers', index)}>
          {t('reporting.removeTier', { number: index + 1 })}
        </Button>
      </Stack>
    </Fieldset>
  );
}

/** A day of the period's last month; every month has the 28th. */
function DayInput({ label, form, path }: FieldProps & { readonly label: string; readonly path: string }): ReactElement {
  return <NumberInput label={label} min={1} max={28} allowDecimal={false} required {...form.getInputProps(path)} />;
}

function newTier(day: number): ReportingTierDto {
  return { name: '', unitTypes: [], day };
}

/** `01/2020/TT-VPCP` as `01-2020-TT-VPCP`. */
function codeOf(symbol: string): string {
  return symbol.trim().replaceAll('/', '-');
}
