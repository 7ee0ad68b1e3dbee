import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { declineContribution, waiveContribution, type ContributionOfTaskDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { actingAs, proposedCapacity, RegisterDialog, type RegisterInput } from '../../kit/register-dialog';
import { answerReceipt } from './answer-receipt';
import { askedName } from './asked-name';

/** How a question ends without an opinion. */
export type Ending = 'decline' | 'waive';

interface Input extends RegisterInput {
  readonly reason: string;
}

interface Props {
  readonly verb: Ending;
  readonly contribution: ContributionOfTaskDto;
  /** Ids of the capacities that permit it. */
  readonly capacities: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Declines to give an opinion, which the lead records of a party outside; or waives it. Each says why. */
export function EndQuestionDialog({ verb, contribution, capacities, onClose, onDone }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<Input>({
    initialValues: { actingAs: proposedCapacity(capacities), reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('form.missing') : null) },
  });
  const words = contribution.party === null ? 'contributionVerb' : 'recordVerb';
  return (
    <RegisterDialog
      title={t(`${words}.${verb}`)}
      note={noteOf(verb, contribution, t)}
      done={t(doneOf(verb, contribution))}
      link={verb === 'decline' ? answerReceipt(contribution, t) : undefined}
      submit={t(`${words}.${verb}`)}
      capacities={capacities}
      form={form}
      act={(input) => end(verb, contribution, input)}
      onClose={onClose}
      onDone={onDone}
    >
      <blockquote>{contribution.question}</blockquote>
      <Textarea label={t('field.reason')} required autosize minRows={3} data-autofocus {...form.getInputProps('reason')} />
    </RegisterDialog>
  );
}

/** What will follow. */
function noteOf(verb: Ending, contribution: ContributionOfTaskDto, t: TFunction): string {
  const asked = askedName(contribution);
  if (verb === 'waive') return t('task.waiveNote', { unit: asked });
  return contribution.party === null ? t('contribution.answerNote') : t('contribution.recordNote', { party: asked });
}

function doneOf(verb: Ending, { party }: ContributionOfTaskDto): 'done.waive' | 'done.declineContribution' | 'done.recordAnswer' {
  if (verb === 'waive') return 'done.waive';
  return party === null ? 'done.declineContribution' : 'done.recordAnswer';
}

function end(verb: Ending, { id, version }: ContributionOfTaskDto, { reason, ...input }: Input): Promise<unknown> {
  const asked = { path: { id }, headers: seen(version, newIntent()), body: { ...actingAs(input), reason } };
  switch (verb) {
    case 'decline':
      return declineContribution(asked);
    case 'waive':
      return waiveContribution(asked);
  }
}
