import { Radio, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { respondToContribution, type ContributionOfTaskDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { OPINION_OUTCOMES } from '../../kit/opinion-codes';
import { actingAs, proposedCapacity, RegisterDialog, type RegisterInput } from '../../kit/register-dialog';
import { askedName } from './asked-name';

interface Input extends RegisterInput {
  readonly outcome: (typeof OPINION_OUTCOMES)[number];
  readonly explanation: string;
}

interface Props {
  readonly contribution: ContributionOfTaskDto;
  /** Ids of the capacities that permit it. */
  readonly capacities: readonly string[];
  readonly onClose: () => void;
}

/** The lead says what became of an opinion; what it said before stands there to be changed. */
export function RespondDialog({ contribution, capacities, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { id, version, course } = contribution;
  const form = useForm<Input>({
    initialValues: {
      actingAs: proposedCapacity(capacities),
      outcome: course?.response?.outcome ?? 'adopted',
      explanation: course?.response?.explanation ?? '',
    },
    validate: {
      explanation: (explanation, { outcome }) => (outcome !== 'adopted' && explanation.trim() === '' ? t('opinion.unexplained') : null),
    },
  });
  const label = t('opinion.explanation');
  return (
    <RegisterDialog
      title={t('opinion.respond')}
      note={t('opinion.respondNote', { asked: askedName(contribution) })}
      done={t('opinion.responded')}
      submit={t('opinion.respond')}
      capacities={capacities}
      form={form}
      act={({ outcome, explanation, ...input }) =>
        respondToContribution({
          path: { id },
          headers: seen(version, newIntent()),
          body: { ...actingAs(input), outcome, explanation: explanation.trim() === '' ? null : explanation },
        })
      }
      onClose={onClose}
    >
      <Radio.Group label={t('opinion.outcome')} required {...form.getInputProps('outcome')}>
        <Stack gap="xs" mt="xs">
          {OPINION_OUTCOMES.map((outcome) => (
            <Radio key={outcome} value={outcome} label={t(`opinionOutcome.${outcome}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={form.values.outcome === 'adopted' ? t('form.optional', { label }) : label}
        autosize
        minRows={3}
        {...form.getInputProps('explanation')}
      />
    </RegisterDialog>
  );
}
