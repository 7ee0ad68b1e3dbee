import { Checkbox, Modal, MultiSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { assignAdHoc, type AdHocAnswerDto, type PlanDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { allUnits } from '../../kit/all-units';
import { writtenDay } from '../../kit/day';
import { PreviewedForm } from '../../kit/previewed-form';
import { toast } from '../../kit/toast';
import { usePreviewed } from '../../kit/use-previewed';
import classes from './plans.module.css';
import { usePlanCapacities } from './use-administers';

interface Input {
  readonly content: string;
  readonly leads: string[];
  readonly coordinators: string[];
  readonly deliverable: string;
  readonly dueOn: string;
  readonly number: string;
  readonly title: string;
  readonly date: string;
  readonly nilAllowed: boolean;
}

const EMPTY: Input = {
  content: '',
  leads: [],
  coordinators: [],
  deliverable: '',
  dueOn: '',
  number: '',
  title: '',
  date: '',
  nilAllowed: false,
};

/** Assigns work that the plan does not print: first it shows the tasks, then it writes. */
export function AdHocDialog({ plan, onClose }: { readonly plan: PlanDto; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { data: units = [] } = useQuery(allUnits(undefined));
  const missing = (value: string | readonly string[]): string | null => (value.length === 0 ? t('form.missing') : null);
  const previewed = usePreviewed<Input, AdHocAnswerDto>({
    capacities: usePlanCapacities(plan),
    act: async (input, how) => {
      const headers = seen(plan.version, newIntent());
      return (await assignAdHoc({ path: { id: plan.id }, headers, body: { ...bodyOf(input), ...how }, throwOnError: true })).data;
    },
    onDone: ({ tasks }) => {
      onClose();
      toast(t('adHoc.done', { count: tasks.length }));
    },
    onFaults: (faults) => form.setErrors(faults),
  });
  const form = useForm<Input>({
    initialValues: EMPTY,
    onValuesChange: previewed.clear,
    validate: { content: missing, leads: missing, deliverable: missing, dueOn: missing, title: missing, date: missing },
  });
  const names = units.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }));
  return (
    <Modal opened onClose={onClose} title={t('adHoc.title')} closeButtonProps={{ 'aria-label': t('form.close') }} size="xl">
      <PreviewedForm form={form} previewed={previewed} submit={t('adHoc.title')} onClose={onClose}>
        <Textarea label={t('plans.content')} required autosize minRows={2} {...form.getInputProps('content')} />
        <MultiSelect label={t('plans.lead')} data={names} searchable required {...form.getInputProps('leads')} />
        <MultiSelect
          label={t('form.optional', { label: t('plans.coordinators') })}
          data={names}
          searchable
          {...form.getInputProps('coordinators')}
        />
        <TextInput label={t('plans.deliverable')} required {...form.getInputProps('deliverable')} />
        <TextInput type="date" label={t('adHoc.dueOn')} required {...form.getInputProps('dueOn')} />
        <TextInput label={t('form.optional', { label: t('occurrences.number') })} {...form.getInputProps('number')} />
        <TextInput label={t('occurrences.documentTitle')} required {...form.getInputProps('title')} />
        <TextInput type="date" label={t('adHoc.documentDate')} required {...form.getInputProps('date')} />
        <Checkbox label={t('adHoc.nilAllowed')} {...form.getInputProps('nilAllowed', { type: 'checkbox' })} />
        {previewed.preview !== null && <Preview preview={previewed.preview} />}
      </PreviewedForm>
    </Modal>
  );
}

function Preview({ preview: { path, dueOn, tasks, blockers } }: { readonly preview: AdHocAnswerDto }): ReactElement {
  const { t } = useTranslation();
  return (
    <section role="status">
      <p>{t('occurrences.opensRow', { path, count: tasks.length, due: t('occurrences.dueBy', { day: writtenDay(dueOn) }) })}</p>
      <ul>
        {blockers.map(({ code, message }) => (
          <li key={`${code} ${message}`} className={classes.blocker}>
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}

function bodyOf({ content, leads, coordinators, deliverable, dueOn, number, title, date, nilAllowed }: Input) {
  const document = { number: number === '' ? null : number, title, date };
  return { content, leads, coordinators, deliverables: [deliverable], dueOn, nilAllowed, document };
}
