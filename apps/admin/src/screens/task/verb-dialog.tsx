import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { CapacityField } from '../../kit/capacity-field';
import { faultsOf } from '../../kit/faults-of';
import { FileField } from '../../kit/file-field';
import type { StoredFile } from '../../kit/file-list';
import { ErrorState } from '../../kit/states';
import { VERB_FIELDS, type TaskVerb, type VerbInput } from './task-verbs';
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
    initialValues: { actingAs: capacities.length === 1 ? null : (capacities[0] ?? null), reason: '', note: '', resubmitBy: '', files: [] },
    validate: { reason: (reason) => (fields.includes('reason') && reason.trim() === '' ? t('form.missing') : null) },
  });
  const acting = useTaskAct(task, onDone);
  const send = (input: VerbInput): void =>
    acting.mutate({ verb, input }, { onSuccess: onClose, onError: (error) => form.setErrors(faultsOf(error)) });
  const proposed = verb === 'submit' && form.values.files.length === 0 ? task.proposal : null;
  return (
    <Modal opened onClose={onClose} title={t(`verb.${verb}`)} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          <Text>{t(`consequence.${verb}`)}</Text>
          <CapacityField
            capacities={capacities}
            chosen={form.values.actingAs}
            onChoose={(capacity) => form.setFieldValue('actingAs', capacity)}
          />
          {fields.includes('reason') && (
            <Textarea label={t('field.reason')} required autosize minRows={3} data-autofocus {...form.getInputProps('reason')} />
          )}
          {fields.includes('documents') && (
            <FileField
              label={t('field.documents')}
              files={form.values.files}
              onChange={(files: readonly StoredFile[]) => form.setFieldValue('files', files)}
              actingAs={form.values.actingAs}
              error={form.errors['documents'] as string | undefined}
            />
          )}
          {proposed !== null && (
            <Text size="sm">{t('form.useProposed', { names: proposed.documents.map(({ name }) => name).join(', ') })}</Text>
          )}
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
