import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readTaskOptions } from '#api-client/@tanstack/react-query.gen';
import type { ContributionOfTaskDto, TaskDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { Chip } from '../../kit/chip';
import { writtenDay } from '../../kit/day';
import { DueDate } from '../../kit/due-date';
import { ON_ARRIVAL } from '../../kit/on-arrival';
import { QueryContent } from '../../kit/query-content';
import { StateChip, TimelinessChip } from '../../kit/task-chips';
import { askedName } from '../task/asked-name';
import { ContributionActions } from '../task/contribution-actions';
import { ContributionChip, ContributionCourse } from '../task/contribution-course';
import { isOpenQuestion } from '../task/question-standing';
import { StaleNotice } from '../task/stale-notice';
import { TaskPanel } from '../task/task-panel';
import { AnswerForm } from './answer-form';
import classes from './question-panel.module.css';

interface Props {
  readonly taskId: string;
  /** A question has ended, or an offer was answered. */
  readonly onDone: () => void;
}

/** What one's own units are asked about a task, with the form of the answer; the lead's task stands below, closed. Of a task about which they are asked nothing, the task. */
export function QuestionPanel({ taskId, onDone }: Props): ReactElement {
  const { units } = useMe();
  const query = useQuery({ ...readTaskOptions({ path: { id: taskId } }), ...ON_ARRIVAL });
  return (
    <QueryContent query={query}>
      {(task) => {
        const questions = task.contributions.filter(({ unit }) => unit !== null && units.includes(unit.id));
        if (questions.length === 0) return <TaskPanel taskId={taskId} onDone={onDone} />;
        const open = questions.filter(isOpenQuestion);
        const ended = questions.filter((question) => !isOpenQuestion(question));
        return (
          <article className={classes.panel}>
            <StaleNotice key={task.version} task={task} onShow={() => void query.refetch()} />
            {[...open, ...ended].map((question) => (
              <Question key={question.id} task={task} question={question} onAnswered={onDone} />
            ))}
            <LeadTask task={task} onDone={onDone} />
          </article>
        );
      }}
    </QueryContent>
  );
}

interface QuestionProps {
  readonly task: TaskDto;
  readonly question: ContributionOfTaskDto;
  readonly onAnswered: () => void;
}

function Question({ task, question, onAnswered }: QuestionProps): ReactElement {
  const { t } = useTranslation();
  const give = question.availableActions.find(({ verb, enabled }) => verb === 'give' && enabled);
  const words = question.origin === 'item' ? t('contribution.askedByRow') : question.question;
  return (
    <section className={classes.question} aria-labelledby={`question-${question.id}`}>
      <p className={classes.muted}>{t('question.of', { unit: task.leadUnit.name, asked: askedName(question) })}</p>
      <h2 className={classes.title} id={`question-${question.id}`}>
        {words}
      </h2>
      <p className={classes.facts}>
        <span>{t('task.asked', { day: writtenDay(question.dueOn) })}</span>
        <ContributionChip contribution={question} />
        {question.required && <Chip tone="accent">{t('task.requiredShort')}</Chip>}
      </p>
      <ContributionCourse task={task} contribution={question} />
      {give !== undefined && <AnswerForm contribution={question} capacities={give.capacities} onAnswered={onAnswered} />}
      <ContributionActions contribution={question} isFormBeside onAnswered={onAnswered} />
    </section>
  );
}

/** The task that it is about: its wording and its date, and all of it on demand. */
function LeadTask({ task, onDone }: { readonly task: TaskDto; readonly onDone: () => void }): ReactElement {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={classes.task} aria-labelledby="lead-task">
      <div className={classes.between}>
        <h3 className={classes.heading} id="lead-task">
          {t('question.leadTask', { unit: task.leadUnit.name })}
        </h3>
        <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
          {t('task.openAlone')}
        </Link>
      </div>
      <p>
        {task.item.path} · {task.item.content}
      </p>
      <p className={classes.facts}>
        <StateChip state={task.state} acknowledged={task.acknowledgedAt !== null} />
        <TimelinessChip timeliness={task.timeliness} />
        <span>
          {t('question.due')}: <DueDate dueOn={task.effectiveDueOn} printed={task.item.timingText} />
        </span>
      </p>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('question.wholeTask')}</summary>
        {isOpen && <TaskPanel taskId={task.id} onDone={onDone} />}
      </details>
    </section>
  );
}
