import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readContributionOptions } from '#api-client/@tanstack/react-query.gen';
import type { ContributionCourseDto, ContributionOfTaskDto, TaskDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import { writtenInstant } from '../../kit/day';
import { claimWord } from './claim-word';
import { contributionWord } from './contribution-word';
import { isAwaited, isOpenQuestion } from './question-standing';
import { TaskFiles } from './task-files';
import classes from './task-panel.module.css';

interface Props {
  readonly task: TaskDto;
  readonly contribution: ContributionOfTaskDto;
}

/** How a question went on: who has it in hand, what was answered by whom, and what became of the answer. */
export function ContributionCourse({ task, contribution }: Props): ReactElement {
  const { t } = useTranslation();
  const { course = null } = contribution;
  const isOpen = isOpenQuestion(contribution);
  return (
    <>
      {isOpen && course?.claim && <p className={classes.muted}>{`${t('task.inHand')}: ${claimWord(course.claim, t)}`}</p>}
      {!isOpen && course?.answeredAt && (
        <p className={classes.muted}>
          {t('opinion.answeredBy', { name: course.answeredByName ?? t('person.unknown'), time: writtenInstant(course.answeredAt) })} ·{' '}
          <Link to="/questions/$questionId/receipt" params={{ questionId: contribution.id }}>
            {t('opinion.receipt')}
          </Link>
        </p>
      )}
      <Answer task={task} contribution={contribution} />
      {course?.response && <Response response={course.response} />}
      {isAwaited(contribution) && <p className={classes.muted}>{t('opinion.notResponded')}</p>}
    </>
  );
}

/** Where a question stands. */
export function ContributionChip({ contribution }: { readonly contribution: Parameters<typeof contributionWord>[0] }): ReactElement {
  const { t } = useTranslation();
  return <Chip>{contributionWord(contribution, t)}</Chip>;
}

function Answer({ task, contribution: { id, version, state } }: Props): ReactElement | null {
  const { data } = useQuery({ ...readContributionOptions({ path: { id } }), enabled: version > 1 && !isOpenQuestion({ state }) });
  if (data === undefined) return null;
  const { opinion, declineReason, waiveReason } = data;
  return (
    <>
      {typeof opinion?.text === 'string' && <blockquote>{opinion.text}</blockquote>}
      {opinion !== null && opinion.documents.length > 0 && <TaskFiles task={task} files={opinion.documents} />}
      {declineReason !== null && <blockquote>{declineReason}</blockquote>}
      {waiveReason !== null && <blockquote>{waiveReason}</blockquote>}
    </>
  );
}

function Response({ response }: { readonly response: NonNullable<ContributionCourseDto['response']> }): ReactElement {
  const { t } = useTranslation();
  const { outcome, explanation, respondedByName, respondedAt } = response;
  return (
    <div className={classes.response}>
      <strong>{t(`opinionOutcome.${outcome}`)}</strong>
      <span className={classes.muted}>
        {t('occurrences.byAt', { name: respondedByName ?? t('person.unknown'), time: writtenInstant(respondedAt) })}
      </span>
      {explanation !== null && <p className={classes.words}>{explanation}</p>}
    </div>
  );
}
