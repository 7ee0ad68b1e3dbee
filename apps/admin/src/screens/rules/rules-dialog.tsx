import { Modal, NumberInput, Table } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { setDeadlineRules, type DeadlineRulesDto, type DeadlineRulesSetDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { writtenDay } from '../../kit/day';
import { PreviewedForm } from '../../kit/previewed-form';
import { toast } from '../../kit/toast';
import { usePreviewed } from '../../kit/use-previewed';
import { WideTable } from '../../kit/wide-table';
import { daysOfStage, STAGES, type RuleDays } from './rule-stages';
import classes from './rules.module.css';

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
  const previewed = usePreviewed<RuleDays, DeadlineRulesSetDto>({
    capacities: keepers,
    act: async (days, how) =>
      (await setDeadlineRules({ headers: seen(version, newIntent()), body: { ...days, ...how }, throwOnError: true })).data,
    onDone: () => {
      onClose();
      toast(t('rules.done'));
    },
    onFaults: (faults) => form.setErrors(faults),
  });
  const form = useForm<RuleDays>({
    initialValues: { soonDays, headDays, ownerDays },
    onValuesChange: previewed.clear,
  });
  return (
    <Modal opened onClose={onClose} title={t('rules.set')} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <PreviewedForm form={form} previewed={previewed} note={t('rules.note')} submit={t('rules.set')} onClose={onClose}>
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
