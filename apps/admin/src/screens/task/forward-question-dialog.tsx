import { Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listPeopleOptions } from '#api-client/@tanstack/react-query.gen';
import { forwardContribution, type ContributionOfTaskDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { actingAs, proposedCapacity, RegisterDialog, type RegisterInput } from '../../kit/register-dialog';

interface Input extends RegisterInput {
  readonly personId: string;
  readonly note: string;
}

interface Props {
  readonly contribution: ContributionOfTaskDto;
  /** Whose people may have it in hand. */
  readonly unitId: string;
  /** Ids of the capacities that permit it. */
  readonly capacities: readonly string[];
  readonly onClose: () => void;
}

/** Names who of the unit has the question in hand, with what is said to them. */
export function ForwardQuestionDialog({ contribution: { id, version }, unitId, capacities, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { data } = useQuery(listPeopleOptions({ query: { 'filter[unit]': unitId, limit: '200' } }));
  const form = useForm<Input>({
    initialValues: { actingAs: proposedCapacity(capacities), personId: '', note: '' },
    validate: { personId: (personId) => (personId === '' ? t('form.missing') : null) },
  });
  return (
    <RegisterDialog
      title={t('question.forward')}
      note={t('question.forwardNote')}
      done={t('question.forwarded')}
      submit={t('question.forward')}
      capacities={capacities}
      form={form}
      act={({ personId, note, ...input }) =>
        forwardContribution({
          path: { id },
          headers: seen(version, newIntent()),
          body: { ...actingAs(input), personId, note: note.trim() === '' ? null : note },
        })
      }
      onClose={onClose}
    >
      <Select
        label={t('field.person')}
        data={(data?.items ?? []).map((person) => ({ value: person.id, label: person.name }))}
        searchable
        required
        {...form.getInputProps('personId')}
      />
      <Textarea label={t('form.optional', { label: t('field.note') })} autosize minRows={2} {...form.getInputProps('note')} />
    </RegisterDialog>
  );
}
