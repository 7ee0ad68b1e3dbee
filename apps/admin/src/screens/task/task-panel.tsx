import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readTaskOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskDto } from '#api-client/index';
import { QueryContent } from '../../kit/query-content';
import { PracticeChip } from '../../kit/practice-chip';
import { StateSteps } from '../../kit/state-steps';
import { StateChip, TimelinessChip } from '../../kit/task-chips';
import { ON_ARRIVAL } from '../../kit/on-arrival';
import { ApprovalsSection } from './approvals-section';
import { CommentsSection } from './comments-section';
import { ContributionsSection } from './contributions-section';
import { ExtensionsSection } from './extensions-section';
import { HandoffsSection } from './handoffs-section';
import { LatenessSection } from './lateness-section';
import { IssuedEvent } from './issued-event';
import { FollowBar } from './follow-bar';
import { ReturnNotice } from './return-notice';
import { ProcessSection } from './process-section';
import { ProgressSection } from './progress-section';
import { SeriesSection } from './series-section';
import { StaleNotice } from './stale-notice';
import { TaskActions } from './task-actions';
import { TaskFacts } from './task-facts';
import classes from './task-panel.module.css';
import { TimelineSection } from './timeline-section';
import { VersionsSection } from './versions-section';
import type { TaskVerb } from './task-verbs';

interface Props {
  readonly taskId: string;
  /** Whether it is the whole screen, and names the browser's tab. */
  readonly isScreen?: boolean;
  /** After an act, also one that only puts it off, or answers a question about it. */
  readonly onDone?: (verb: TaskVerb | 'snooze' | 'answer') => void;
}

/** Everything about one task, in the order in which one asks. */
export function TaskPanel({ taskId, isScreen = false, onDone }: Props): ReactElement {
  const query = useQuery({ ...readTaskOptions({ path: { id: taskId } }), ...ON_ARRIVAL });
  return (
    <QueryContent query={query}>
      {(task) => (
        <article className={classes.panel}>
          <StaleNotice key={task.version} task={task} onShow={() => void query.refetch()} />
          <TaskHeader task={task} isScreen={isScreen} />
          <ReturnNotice task={task} />
          <TaskActions task={task} {...(onDone && { onDone })} />
          <FollowBar task={task} onSnoozed={() => onDone?.('snooze')} />
          <TaskFacts task={task} />
          {task.issuance !== null && <IssuedEvent taskId={task.id} />}
          <ContributionsSection task={task} onAnswered={() => onDone?.('answer')} />
          <ExtensionsSection task={task} />
          <HandoffsSection task={task} />
          <LatenessSection task={task} />
          <CommentsSection task={task} />
          <VersionsSection task={task} />
          <ApprovalsSection task={task} />
          <ProgressSection task={task} />
          <SeriesSection task={task} />
          <ProcessSection task={task} />
          <TimelineSection task={task} />
        </article>
      )}
    </QueryContent>
  );
}

function TaskHeader({ task, isScreen }: { readonly task: TaskDto; readonly isScreen: boolean }): ReactElement {
  const { t } = useTranslation();
  const title = `${task.item.path} · ${task.item.content}`;
  useEffect(() => {
    if (isScreen) document.title = t('app.title', { screen: title });
  }, [isScreen, t, title]);
  const Heading = isScreen ? 'h1' : 'h2';
  return (
    <header>
      <p className={classes.place}>
        <Link to="/plans/$planId" params={{ planId: task.plan.id }} search={{ item: task.item.path }}>
          {task.item.path} · {task.plan.code}
        </Link>
        {!isScreen && (
          <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
            {t('task.openAlone')}
          </Link>
        )}
      </p>
      <Heading className={classes.title}>{task.item.content}</Heading>
      <p className={classes.chips}>
        <PracticeChip plan={task.plan} />
        <StateChip state={task.state} acknowledged={task.acknowledgedAt !== null} />
        <TimelinessChip timeliness={task.timeliness} />
      </p>
      <StateSteps state={task.state} />
    </header>
  );
}
