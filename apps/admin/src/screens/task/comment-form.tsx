import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CapacityField } from '../../kit/capacity-field';
import { faultsOf } from '../../kit/faults-of';
import { focusFirst } from '../../kit/focus-first';
import { PeopleField } from '../../kit/people-field';
import { proposedCapacity } from '../../kit/register-dialog';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';
import type { PersonChoice } from '../../kit/use-found-people';

/** What is said, and in which capacity where there is a choice. */
export interface CommentInput {
  readonly actingAs: string | null;
  readonly text: string;
  readonly people: readonly PersonChoice[];
}

interface Props {
  readonly text?: string;
  readonly people?: readonly PersonChoice[];
  readonly capacities?: readonly string[];
  readonly submit: string;
  readonly done: string;
  readonly send: (input: CommentInput) => Promise<unknown>;
  readonly onClose?: () => void;
}

/** Words, and whom they call in. What the server refuses stands at its field; what was typed stays. */
export function CommentForm({ text = '', people = [], capacities = [], submit, done, send, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm<CommentInput>({
    initialValues: { actingAs: proposedCapacity(capacities), text, people },
    validate: { text: (words) => (words.trim() === '' ? t('form.missing') : null) },
  });
  const sending = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      form.setValues({ text: '', people: [] });
      toast(done);
      await queries.invalidateQueries();
      onClose?.();
    },
    onError: (error) => form.setErrors(faultsOf(error)),
  });
  return (
    <form onSubmit={form.onSubmit((input) => sending.mutate(input), focusFirst(form))} noValidate>
      <Stack gap="xs" mt="sm">
        <Textarea label={t('comments.text')} autosize minRows={2} maxRows={12} maxLength={4000} {...form.getInputProps('text')} />
        <PeopleField
          label={t('comments.mentions')}
          chosen={form.values.people}
          onChange={(chosen) => form.setFieldValue('people', chosen)}
          error={form.errors['mentions']}
        />
        <CapacityField
          capacities={capacities}
          chosen={form.values.actingAs}
          onChoose={(capacity) => form.setFieldValue('actingAs', capacity)}
        />
        {sending.error !== null && <ErrorState error={sending.error} />}
        <Group justify="flex-end">
          {onClose && (
            <Button variant="default" onClick={onClose}>
              {t('form.cancel')}
            </Button>
          )}
          <Button type="submit" variant="default" loading={sending.isPending}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
