import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContributionOfTaskDto } from '#api-client/index';
import { useShortcuts } from '../../app/use-shortcuts';
import { CapacityField } from '../../kit/capacity-field';
import { faultsOf } from '../../kit/faults-of';
import { focusFirst } from '../../kit/focus-first';
import { KeysDialog } from '../../kit/keys-dialog';
import type { Stance } from '../../kit/opinion-codes';
import { ErrorState } from '../../kit/states';
import { SubmitButton } from '../../kit/submit-button';
import { toast } from '../../kit/toast';
import { answerReceipt } from '../task/answer-receipt';
import { OpinionFields } from '../task/opinion-fields';
import { giveOpinion, useOpinionForm, type OpinionInput } from '../task/opinion-form';

interface Props {
  readonly contribution: ContributionOfTaskDto;
  /** Ids of the capacities that permit it. */
  readonly capacities: readonly string[];
  readonly onAnswered: () => void;
}

/** The answer to a question, where the question stands: agreeing is one of three and "send", by keyboard 1 and Enter. */
export function AnswerForm({ contribution, capacities, onAnswered }: Props): ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [keysShown, setKeysShown] = useState(false);
  const form = useOpinionForm(contribution, capacities);
  const place = useRef<HTMLFormElement>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const sending = useMutation({
    mutationFn: (input: OpinionInput) => giveOpinion(contribution, input),
    onSuccess: async () => {
      toast(t('done.give'), answerReceipt(contribution, t));
      await queries.invalidateQueries();
      onAnswered();
    },
    onError: (error) => form.setErrors(faultsOf(error)),
  });
  const choose = (stance: Stance): void => {
    form.setFieldValue('stance', stance);
    if (stance === 'agree') place.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
    else words.current?.focus();
  };
  useShortcuts({
    '1': () => choose('agree'),
    '2': () => choose('agree-with-comments'),
    '3': () => choose('disagree'),
    '?': () => setKeysShown(true),
  });
  return (
    <form ref={place} onSubmit={form.onSubmit((input) => sending.mutate(input), focusFirst(form))} noValidate>
      <Stack gap="sm">
        <OpinionFields form={form} isOutside={false} words={words} />
        <CapacityField
          capacities={capacities}
          chosen={form.values.actingAs}
          onChoose={(capacity) => form.setFieldValue('actingAs', capacity)}
        />
        {sending.error !== null && <ErrorState error={sending.error} />}
        <Group gap="xs">
          <SubmitButton isPending={sending.isPending}>{t('contributionVerb.give')}</SubmitButton>
          <Button variant="subtle" onClick={() => setKeysShown(true)}>
            {t('reviews.keys')}
          </Button>
        </Group>
      </Stack>
      {keysShown && <KeysDialog list={t('question.keyList')} onClose={() => setKeysShown(false)} />}
    </form>
  );
}
