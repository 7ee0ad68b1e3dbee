import { Button, Checkbox, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listPeopleOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskDto } from '#api-client/index';
import { useNow } from '../../app/now';
import { focusFirst } from '../../kit/focus-first';
import { periodWords } from '../../kit/period';
import { quartersUntil } from '../../kit/quarters';
import { CapacityField } from '../../kit/capacity-field';
import { faultsOf } from '../../kit/faults-of';
import { FileField } from '../../kit/file-field';
import type { StoredFile } from '../../kit/file-list';
import { ErrorState } from '../../kit/states';
import { NOTHING_SAID, VERB_FIELDS, type TaskVerb, type VerbInput } from './task-verbs';
import { useTaskAct } from './use-task-act';

interface Props {
  readonly verb: TaskVerb;
  readonly task: TaskDto;
  readonly capacities: readonly string[];
  readonly onDone: (verb: TaskVerb) => void;
  readonly onClose: () => void;
}

/** Asks what a verb needs, says what will follow, and shows at its field what the server refuses. What was typed stays. */
export function VerbDialog({ verb, task, capacities, onDone, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const fields = VERB_FIELDS[verb] ?? [];
  const form = useForm<VerbInput>({
    initialValues: { ...NOTHING_SAID, actingAs: capacities.length === 1 ? null : (capacities[0] ?? null) },
    validate: {
      reason: (reason) => (fields.includes('reason') && reason.trim() === '' ? t('form.missing') : null),
      personId: (personId) => (fields.includes('person') && personId === '' ? t('form.missing') : null),
    },
  });
  const acting = useTaskAct(task, onDone);
  const send = (input: VerbInput): void =>
    acting.mutate({ verb, input }, { onSuccess: onClose, onError: (error) => form.setErrors(faultsOf(error)) });
  return (
    <Modal opened onClose={onClose} title={t(`verb.${verb}`)} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <form onSubmit={form.onSubmit(send, focusFirst(form))} noValidate>
        <Stack>
          <Text>{t(`consequence.${verb}`)}</Text>
          <CapacityField
            capacities={capacities}
            chosen={form.values.actingAs}
            onChoose={(capacity) => form.setFieldValue('actingAs', capacity)}
          />
          {fields.includes('person') && <OfficerField unitId={task.leadUnit.id} form={form} />}
          {fields.includes('reason') && (
            <Textarea label={t('field.reason')} required autosize minRows={3} data-autofocus {...form.getInputProps('reason')} />
          )}
          {fields.includes('period') && <PeriodField form={form} />}
          {fields.includes('documents') && <VerbDocuments verb={verb} task={task} form={form} />}
          {fields.includes('note') && (
            <Textarea label={t('form.optional', { label: t('field.note') })} autosize minRows={2} {...form.getInputProps('note')} />
          )}
          {fields.includes('resubmitBy') && (
            <TextInput type="date" label={t('form.optional', { label: t('field.resubmitBy') })} {...form.getInputProps('resubmitBy')} />
          )}
          {acting.error !== null && <ErrorState error={acting.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('form.cancel')}
            </Button>
            <Button type="submit" loading={acting.isPending}>
              {t(`verb.${verb}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** Who of the lead unit. */
function OfficerField({ unitId, form }: { readonly unitId: string; readonly form: UseFormReturnType<VerbInput> }): ReactElement {
  const { t } = useTranslation();
  const { data } = useQuery(listPeopleOptions({ query: { 'filter[unit]': unitId, limit: '200' } }));
  return (
    <Select
      label={t('field.person')}
      data={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      required
      {...form.getInputProps('personId')}
    />
  );
}

/** Of which quarter a report is; of none, where it is left empty. */
function PeriodField({ form }: { readonly form: UseFormReturnType<VerbInput> }): ReactElement {
  const { t } = useTranslation();
  const today = useNow()?.today;
  const quarters = today === undefined ? [] : quartersUntil(today);
  return (
    <Select
      label={t('form.optional', { label: t('field.period') })}
      data={quarters.map((quarter) => ({ value: quarter, label: periodWords(quarter, t) ?? quarter }))}
      clearable
      value={form.values.period === '' ? null : form.values.period}
      onChange={(period) => form.setFieldValue('period', period ?? '')}
      error={form.errors['period']}
    />
  );
}

/** The files that go with a verb; of a submission also what stands for them: what was proposed, or that nothing arose. */
function VerbDocuments({ verb, task, form }: Pick<Props, 'verb' | 'task'> & { readonly form: UseFormReturnType<VerbInput> }): ReactElement {
  const { t } = useTranslation();
  const { nothingArose, files, actingAs } = form.values;
  const proposed = verb === 'submit' && files.length === 0 ? task.proposal : null;
  const isNil = verb === 'submit' && task.nilAllowed && nothingArose;
  return (
    <>
      {verb === 'submit' && task.nilAllowed && (
        <Checkbox label={t('form.nothingArose')} {...form.getInputProps('nothingArose', { type: 'checkbox' })} />
      )}
      {!isNil && (
        <FileField
          label={t('field.documents')}
          files={files}
          onChange={(chosen: readonly StoredFile[]) => form.setFieldValue('files', chosen)}
          actingAs={actingAs}
          error={form.errors['documents'] as string | undefined}
        />
      )}
      {!isNil && proposed !== null && (
        <Text size="sm">{t('form.useProposed', { names: proposed.documents.map(({ name }) => name).join(', ') })}</Text>
      )}
    </>
  );
}
