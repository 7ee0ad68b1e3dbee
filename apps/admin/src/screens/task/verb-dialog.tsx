import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { focusFirst } from '../../kit/focus-first';
import { CapacityField } from '../../kit/capacity-field';
import { faultsOf } from '../../kit/faults-of';
import { ErrorState } from '../../kit/states';
import { SubmitButton } from '../../kit/submit-button';
import { openMates } from './bundle';
import { inputOf, NOTHING_GIVEN, type EvidenceInput } from './evidence/evidence-input';
import { NOTHING_SAID, VERB_FIELDS, type TaskVerb, type VerbField, type VerbInput } from './task-verbs';
import { useTaskAct } from './use-task-act';
import { VerbFields } from './verb-fields';

interface Props {
  readonly verb: TaskVerb;
  readonly task: TaskDto;
  readonly capacities: readonly string[];
  readonly onDone: (verb: TaskVerb) => void;
  readonly onClose: () => void;
}

const PERSON_FIELDS: readonly VerbField[] = ['person', 'reviewer', 'addedReviewer'];

const DAY_FIELDS: readonly VerbField[] = ['day', 'issuedOn'];

/** To each point of the last return, what stands proposed. */
function preparedAnswers({ lastReturn, proposal }: TaskDto): string[] {
  return (lastReturn?.points ?? []).map((_, index) => proposal?.answers.find(({ point }) => point === index + 1)?.answer ?? '');
}

/** What stands proposed for what the row asks for. */
function preparedEvidence({ proposal }: TaskDto): EvidenceInput {
  return proposal === null ? NOTHING_GIVEN : inputOf(proposal.evidence);
}

/** Asks what a verb needs, says what will follow, and shows at its field what the server refuses. What was typed stays. */
export function VerbDialog({ verb, task, capacities, onDone, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const fields = VERB_FIELDS[verb] ?? [];
  const form = useForm<VerbInput>({
    initialValues: {
      ...NOTHING_SAID,
      answers: preparedAnswers(task),
      evidence: preparedEvidence(task),
      actingAs: capacities.length === 1 ? null : (capacities[0] ?? null),
    },
    validate: {
      reason: (reason) => (fields.includes('reason') && reason.trim() === '' ? t('form.missing') : null),
      personId: (personId) => (PERSON_FIELDS.some((field) => fields.includes(field)) && personId === '' ? t('form.missing') : null),
      unitId: (unitId) => (fields.includes('unit') && unitId === '' ? t('form.missing') : null),
      taskIds: (taskIds) => (fields.includes('siblings') && taskIds.length === 0 ? t('form.missing') : null),
      day: (day) => (DAY_FIELDS.some((field) => fields.includes(field)) && day === '' ? t('form.missing') : null),
      number: (number) => (fields.includes('number') && number.trim() === '' ? t('form.missing') : null),
      signer: (signer) => (fields.includes('signer') && signer.trim() === '' ? t('form.missing') : null),
    },
  });
  const acting = useTaskAct(task, onDone);
  const mates = openMates(task).length;
  const send = (input: VerbInput): void =>
    acting.mutate({ verb, input }, { onSuccess: onClose, onError: (error) => form.setErrors(faultsOf(error)) });
  return (
    <Modal opened onClose={onClose} title={t(`verb.${verb}`)} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <form onSubmit={form.onSubmit(send, focusFirst(form))} noValidate>
        <Stack>
          <Text>
            {t(`consequence.${verb}`)} {verb === 'submit' && mates > 0 && t('task.submitsAlso', { count: mates })}
          </Text>
          <CapacityField
            capacities={capacities}
            chosen={form.values.actingAs}
            onChoose={(capacity) => form.setFieldValue('actingAs', capacity)}
          />
          <VerbFields verb={verb} task={task} form={form} />
          {acting.error !== null && <ErrorState error={acting.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('form.cancel')}
            </Button>
            <SubmitButton isPending={acting.isPending}>{t(`verb.${verb}`)}</SubmitButton>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
