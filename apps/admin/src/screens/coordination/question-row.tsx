import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContributionListItemDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import { writtenDay } from '../../kit/day';
import { ContributionChip } from '../task/contribution-course';
import classes from './coordination.module.css';

interface Props {
  readonly question: ContributionListItemDto;
  readonly selected: boolean;
  readonly show: 'answered' | undefined;
}

/** A question in the queue, or among those that were answered: there with what became of the answer. */
export function QuestionRow({ question, selected, show }: Props): ReactElement {
  const { t } = useTranslation();
  const { required, dueOn, course, task, origin } = question;
  return (
    <li className={classes.question} data-selected={selected || undefined} data-question={question.id}>
      <Link to="/coordination" search={{ show, task: task.id }}>
        {origin === 'item' ? t('contribution.askedByRow') : question.question}
      </Link>
      <p>{task.content}</p>
      <p>{t('coordination.fromTask', { reference: task.reference })}</p>
      <p className={classes.facts}>
        <ContributionChip contribution={question} />
        {required && <Chip tone="accent">{t('task.requiredShort')}</Chip>}
        {course.response !== null && <Chip>{t(`opinionOutcome.${course.response.outcome}`)}</Chip>}
        <span>{t('task.asked', { day: writtenDay(dueOn) })}</span>
        {course.claim !== null && show === undefined && (
          <span>
            {t('task.inHand')}: {course.claim.personName}
          </span>
        )}
      </p>
    </li>
  );
}
