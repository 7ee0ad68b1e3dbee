import { Modal, NumberInput, Table, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { setDeadlineRules, type DeadlineRulesDto, type DeadlineRulesSetDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { CapacityField } from '../../kit/capacity-field';
import { writtenDay } from '../../kit/day';
import { PreviewedForm } from '../../kit/previewed-form';
import { actingAs, proposedCapacity, type RegisterInput } from '../../kit/register-dialog';
import { toast } from '../../kit/toast';
import { usePreviewed } from '../../kit/use-previewed';
import { WideTable } from '../../kit/wide-table';
import { daysOfStage, STAGES, type RuleDays } from './rule-stages';
import classes from './rules.module.css';

type Input = RegisterInput & RuleDays;

const FIELDS = ['soonDays', 'headDays', 'ownerDays'] as const;

interface Props {
  readonly rules: DeadlineRulesDto;
  /** One's capacities that may set them. */
  readonly keepers: readonly string[];
  readonly onClose: () => void;
}

/** Sets the rules: first it shows of how many tasks somebody would be told tomorrow, then it writes. */
export function RulesDialog({ rules: { version, soonDays, headDays, ownerDays }, keepers, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const previewed = usePreviewed<Input, DeadlineRulesSetDto>({
    act: async ({ actingAs: capacity, ...days }, dryRun) => {
      const body = { ...days, ...actingAs({ actingAs: capacity }), dryRun };
      return (await setDeadlineRules({ headers: seen(version, newIntent()), body, throwOnError: true })).data;
    },
    onDone: () => {
      onClose();
      toast(t('rules.done'));
    },
    onFaults: (faults) => form.setErrors(faults),
  });
  const form = useForm<Input>({
    initialValues: { soonDays, headDays, ownerDays, actingAs: proposedCapacity(keepers) },
    onValuesChange: previewed.clear,
  });
  return (
    <Modal opened onClose={onClose} title={t('rules.set')} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <PreviewedForm form={form} previewed={previewed} submit={t('rules.set')} onClose={onClose}>
        <Text>{t('rules.note')}</Text>
        <CapacityField
          capacities={keepers}
          chosen={form.values.actingAs}
          onChoose={(capacity) => form.setFieldValue('actingAs', capacity)}
        />
        {FIELDS.map((field) => (
          <NumberInput
            key={field}
            label={t(`rules.${field}`)}
            min={1}
            max={90}
            allowDecimal={false}
            required
            {...form.getInputProps(field)}
          />
        ))}
        {previewed.preview !== null && <Tomorrow preview={previewed.preview} />}
      </PreviewedForm>
    </Modal>
  );
}

function Tomorrow({ preview: { on, told, blockers, ...rules } }: { readonly preview: DeadlineRulesSetDto }): ReactElement {
  const { t } = useTranslation();
  const title = t('rules.tomorrow', { day: writtenDay(on) });
  return (
    <div role="status">
      {blockers.map(({ code, message }) => (
        <p key={code} className={classes.blocker}>
          {message}
        </p>
      ))}
      {blockers.length === 0 && (
        <>
          <p>{title}</p>
          <WideTable name={title} columns={[t('rules.mark'), t('rules.now'), t('rules.then')]} minWidth="20rem">
            {STAGES.map((stage) => {
              const { before = 0, after = 0 } = told.find((one) => one.stage === stage) ?? {};
              return (
                <Table.Tr key={stage}>
                  <Table.Th scope="row">{t(`rules.stage.${stage}`, { days: daysOfStage(stage, rules) })}</Table.Th>
                  <Table.Td>{before}</Table.Td>
                  <Table.Td>{before === after ? after : <strong>{after}</strong>}</Table.Td>
                </Table.Tr>
              );
            })}
          </WideTable>
        </>
      )}
    </div>
  );
}
