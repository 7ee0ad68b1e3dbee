import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me';
import { shortDay } from '../../kit/day';
import { PaperList } from '../../kit/paper/paper-list';
import { questionsQuery } from '../coordination/questions-query';
import { contributionWord } from '../task/contribution-word';
import type { PrintedProps } from './printed-props';

/** The questions to one's own units, those to answer or those that were answered. */
export function PrintedCoordination({ search }: PrintedProps): ReactElement {
  const { t } = useTranslation();
  const { name, units } = useMe();
  const show = search['show'] === 'answered' ? 'answered' : undefined;
  const query = useInfiniteQuery(questionsQuery(show === undefined, units));
  return (
    <PaperList
      title={t('coordination.title')}
      conditions={[{ name: t('question.show'), value: t(`question.${show ?? 'waiting'}`) }]}
      query={query}
      idOf={({ id }) => id}
      printedBy={name}
      back={
        <Link to="/coordination" search={{ show }}>
          {t('printing.back')}
        </Link>
      }
      columns={[
        { header: t('tasks.reference'), width: 14, cell: ({ task }) => task.reference },
        { header: t('tasks.content'), width: 26, cell: ({ task }) => task.content },
        {
          header: t('field.question'),
          width: 26,
          cell: ({ origin, question }) => (origin === 'item' ? t('contribution.askedByRow') : question),
        },
        { header: t('tasks.state'), width: 13, cell: (question) => contributionWord(question, t) },
        { header: t('field.dueOn'), width: 10, cell: ({ dueOn }) => shortDay(dueOn) },
        { header: t('task.inHand'), width: 11, cell: ({ course }) => course.claim?.personName ?? '–' },
      ]}
    />
  );
}
