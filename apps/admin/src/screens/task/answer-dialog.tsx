import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContributionOfTaskDto } from '#api-client/index';
import { RegisterDialog } from '../../kit/register-dialog';
import { answerReceipt } from './answer-receipt';
import { askedName } from './asked-name';
import { OpinionFields } from './opinion-fields';
import { giveOpinion, useOpinionForm } from './opinion-form';

interface Props {
  readonly contribution: ContributionOfTaskDto;
  /** Ids of the capacities that permit it. */
  readonly capacities: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Gives an opinion; that of a party outside is recorded, with the document that shows it. */
export function AnswerDialog({ contribution, capacities, onClose, onDone }: Props): ReactElement {
  const { t } = useTranslation();
  const isOutside = contribution.party !== null;
  const form = useOpinionForm(contribution, capacities);
  const verb = t(isOutside ? 'recordVerb.give' : 'contributionVerb.give');
  return (
    <RegisterDialog
      title={verb}
      note={isOutside ? t('contribution.recordNote', { party: askedName(contribution) }) : t('contribution.answerNote')}
      done={t(isOutside ? 'done.recordAnswer' : 'done.give')}
      link={answerReceipt(contribution, t)}
      submit={verb}
      capacities={capacities}
      form={form}
      act={(input) => giveOpinion(contribution, input)}
      onClose={onClose}
      onDone={onDone}
    >
      <blockquote>{contribution.question}</blockquote>
      <OpinionFields form={form} isOutside={isOutside} />
    </RegisterDialog>
  );
}
