import { Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { CapacityField } from '../../kit/capacity-field';
import { faultsOf } from '../../kit/faults-of';
import { focusFirst } from '../../kit/focus-first';
import { ErrorState } from '../../kit/states';
import { SubmitButton } from '../../kit/submit-button';
import { openMates } from './bundle';
import { inputOf, NOTHING_GIVEN } from './evidence/evidence-input';
import { NOTHING_SAID, VERB_FIELDS, type TaskVerb, type VerbField, type VerbInput } from './task-verbs';
import { useTaskAct } from './use-task-act';
import { VerbFields, type Form } from './verb-fields';

export interface VerbFormProps {
  readonly verb: TaskVerb;
  readonly task: TaskDto;
  readonly capacities: readonly string[];
  readonly onDone: (verb: TaskVerb) => void;
  readonly onClose: () => void;
}

interface Props extends VerbFormProps {
  /** What stands in the form when it opens. */
  readonly initial: VerbInput;
  /** What else there is to say of what is typed. */
  readonly above?: (form: Form) => ReactNode;
  readonly below?: (form: Form, isSending: boolean) => ReactNode;
}

const PERSON_FIELDS: readonly VerbField[] = ['person', 'reviewer', 'addedReviewer'];

const DAY_FIELDS: readonly VerbField[] = ['day', 'issuedOn'];

/** Where nothing but these is asked, Enter sends at once. */
const OPTIONAL_FIELDS: readonly VerbField[] = ['note'];

/** Nothing said but what stands proposed: to each point of the last return, and for what the row asks for. */
export function preparedInput({ lastReturn, proposal }: TaskDto, capacities: readonly string[]): VerbInput {
  return {
    ...NOTHING_SAID,
    answers: (lastReturn?.points ?? []).map((_, index) => proposal?.answers.find(({ point }) => point === index + 1)?.answer ?? ''),
    evidence: proposal === null ? NOTHING_GIVEN : inputOf(proposal.evidence),
    actingAs: capacities.length === 1 ? null : (capacities[0] ?? null),
  };
}

/** Asks what a verb needs, says what will follow, and shows at its field what the server refuses. What was typed stays. */
export function VerbForm({ verb, task, capacities, onDone, onClose, initial, above, below }: Props): ReactElement {
  const { t } = useTranslation();
  const fields = VERB_FIELDS[verb] ?? [];
  const form = useForm<VerbInput>({
    initialValues: initial,
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
    <form onSubmit={form.onSubmit(send, focusFirst(form))} onKeyDown={sendByKey} noValidate>
      <Stack>
        <Text>
          {t(`consequence.${verb}`)} {verb === 'submit' && mates > 0 && t('task.submitsAlso', { count: mates })}
        </Text>
        {above?.(form)}
        <CapacityField
          capacities={capacities}
          chosen={form.values.actingAs}
          onChoose={(capacity) => form.setFieldValue('actingAs', capacity)}
        />
        <VerbFields verb={verb} task={task} form={form} />
        {acting.error !== null && <ErrorState error={acting.error} />}
        {below?.(form, acting.isPending)}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
          <SubmitButton isPending={acting.isPending} isFirst={fields.every((field) => OPTIONAL_FIELDS.includes(field))}>
            {t(`verb.${verb}`)}
          </SubmitButton>
        </Group>
      </Stack>
    </form>
  );
}

/** Ctrl and Enter send a form from wherever one types in it. */
function sendByKey(key: KeyboardEvent<HTMLFormElement>): void {
  if (key.key === 'Enter' && (key.ctrlKey || key.metaKey)) key.currentTarget.requestSubmit();
}
