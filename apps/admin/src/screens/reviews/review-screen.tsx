import { Button, Group } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readTaskOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskDto, TaskListItemDto } from '#api-client/index';
import { lookOf } from '../../app/review-search';
import { ScreenTitle } from '../../app/screen-title';
import { useShortcuts } from '../../app/use-shortcuts';
import { KeysDialog } from '../../kit/keys-dialog';
import { QueryContent } from '../../kit/query-content';
import { StateChip, TimelinessChip } from '../../kit/task-chips';
import { toast } from '../../kit/toast';
import { ON_ARRIVAL } from '../../kit/on-arrival';
import { ApprovalsSection } from '../task/approvals-section';
import { ContributionsSection } from '../task/contributions-section';
import { StaleNotice } from '../task/stale-notice';
import { TaskActions } from '../task/task-actions';
import { TaskFacts } from '../task/task-facts';
import { TimelineSection } from '../task/timeline-section';
import type { TaskVerb } from '../task/task-verbs';
import { DocumentView } from './document-view';
import { NotesSection } from './notes-section';
import { isResult, narrowed, reviewQueue } from './review-queue';
import classes from './reviews.module.css';
import { SinceLast } from './since-last';
import { useArrival } from './use-arrival';
import { usePrefetchedTask } from './use-prefetched-task';

const route = getRouteApi('/shell/reviews/$taskId');

/** Where a verdict is made: the document on the left, what it must meet and the verdict on the right. */
export function ReviewScreen(): ReactElement {
  const { taskId } = route.useParams();
  const query = useQuery({ ...readTaskOptions({ path: { id: taskId } }), ...ON_ARRIVAL });
  return <QueryContent query={query}>{(task) => <Review key={task.id} task={task} onShowNew={() => void query.refetch()} />}</QueryContent>;
}

const VERDICTS: readonly TaskVerb[] = [
  'start-review',
  'approve',
  'return',
  'add-reviewer',
  'remove-reviewer',
  'record-outcome',
  'refuse-outcome',
  'close',
];

/** After these one stays with the result. */
const GOES_ON: readonly TaskVerb[] = ['start-review', 'add-reviewer', 'remove-reviewer'];

function Review({ task, onShowNew }: { readonly task: TaskDto; readonly onShowNew: () => void }): ReactElement {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const look = lookOf(search);
  const queries = useQueryClient();
  const { data: queue } = useQuery({ ...reviewQueue(), staleTime: Infinity });
  const noteField = useRef<HTMLTextAreaElement>(null);
  const heading = useArrival(noteField);
  const [asked, setAsked] = useState<TaskVerb | null>(null);
  const [keysShown, setKeysShown] = useState(false);
  const waitingIn = (items: readonly TaskListItemDto[] = []): readonly string[] =>
    narrowed(items.filter(isResult), look).map(({ id }) => id);
  const waiting = waitingIn(queue?.items);
  const index = waiting.indexOf(task.id);
  const open = (id: string | undefined): void => {
    if (id !== undefined) void navigate({ to: '/reviews/$taskId', params: { taskId: id }, search: look });
  };
  // The result acted on leaves the queue, and the next one opens in its place; a review that has only begun goes on here.
  const goOn = async (verb: TaskVerb): Promise<void> => {
    // The act has read the queue anew already.
    const left = waitingIn(queries.getQueryData(reviewQueue().queryKey)?.items);
    if (GOES_ON.includes(verb) || left.includes(task.id)) return;
    const next = left[Math.max(index, 0)] ?? left.at(-1);
    toast(next === undefined ? t('reviews.queueDone') : t('reviews.nextOpened'));
    if (next === undefined) await navigate({ to: '/reviews', search: look });
    else open(next);
  };
  const previous = index > 0 ? waiting[index - 1] : undefined;
  const next = index >= 0 ? waiting[index + 1] : undefined;
  usePrefetchedTask(next);
  useShortcuts({
    j: () => open(next),
    k: () => open(previous),
    a: () => setAsked('approve'),
    r: () => setAsked('return'),
    s: () => setAsked('start-review'),
    c: () => noteField.current?.focus(),
    '?': () => setKeysShown(true),
  });
  return (
    <>
      <ScreenTitle title={t('reviews.one', { path: task.item.path })}>
        <Group gap="xs">
          {index >= 0 && <span>{t('reviews.position', { index: index + 1, count: waiting.length })}</span>}
          <Button size="compact-md" variant="default" disabled={previous === undefined} onClick={() => open(previous)}>
            {t('reviews.previous')}
          </Button>
          <Button size="compact-md" variant="default" disabled={next === undefined} onClick={() => open(next)}>
            {t('reviews.next')}
          </Button>
          <Button size="compact-md" variant="subtle" onClick={() => setKeysShown(true)}>
            {t('reviews.keys')}
          </Button>
        </Group>
      </ScreenTitle>
      <div className={classes.review}>
        <DocumentView task={task} />
        <div className={classes.verdict}>
          <StaleNotice key={task.version} task={task} onShow={onShowNew} />
          <p className={classes.subject}>
            <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
              {task.leadUnit.name}
            </Link>
            <Link to="/plans/$planId/rows/$itemId/board" params={{ planId: task.plan.id, itemId: task.item.id }} search={{ task: task.id }}>
              {t('reviews.board', { path: task.item.path })}
            </Link>
            <StateChip state={task.state} />
            <TimelinessChip timeliness={task.timeliness} />
          </p>
          <h2 className={classes.content} ref={heading} tabIndex={-1}>
            {task.item.content}
          </h2>
          <SinceLast task={task} />
          <section aria-label={t('reviews.verdict')}>
            <TaskActions task={task} verbs={VERDICTS} asked={asked} onAsked={setAsked} onDone={(verb) => void goOn(verb)} />
          </section>
          <NotesSection task={task} shownId={search.document ?? onlyDocument(task)} field={noteField} />
          <h3 className={classes.heading}>{t('reviews.criteria')}</h3>
          <TaskFacts task={task} />
          <ApprovalsSection task={task} />
          <ContributionsSection task={task} />
          <TimelineSection task={task} />
        </div>
      </div>
      {keysShown && <KeysDialog list={t('reviews.keyList')} onClose={() => setKeysShown(false)} />}
    </>
  );
}

/** The document of a version that has no other. */
function onlyDocument({ submission }: TaskDto): string | null {
  const [first, ...others] = submission?.documents ?? [];
  return first === undefined || others.length > 0 ? null : first.documentId;
}
