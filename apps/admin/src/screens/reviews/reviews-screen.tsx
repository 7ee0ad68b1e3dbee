import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PrintLink } from '../../app/print-link';
import { readTaskOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskDto, TaskListItemDto } from '#api-client/index';
import { messageOf } from '../../api/problem';
import type { ReviewSearch } from '../../app/review-search';
import { ScreenTitle } from '../../app/screen-title';
import { useChangedTasks } from '../../app/use-changed-tasks';
import { useShortcuts } from '../../app/use-shortcuts';
import { KeysDialog } from '../../kit/keys-dialog';
import { NewsBar } from '../../kit/news-bar';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import { ChooseAll } from '../../kit/choose-all';
import { toast } from '../../kit/toast';
import { useCurrentRow } from '../../kit/use-current-row';
import { useSelection } from '../../kit/use-selection';
import { BulkBar } from '../bulk/bulk-bar';
import type { TaskVerb } from '../task/task-verbs';
import { SavedViews } from '../views/saved-views';
import { ActOnRow } from './act-on-row';
import { AskedDates } from './asked-dates';
import { QueueFilters } from './queue-filters';
import { isResult, narrowed, reviewQueue } from './review-queue';
import classes from './reviews.module.css';
import { TriageBar, type Triage } from './triage-bar';
import { WaitingRows, type Waiting } from './waiting-rows';

const route = getRouteApi('/shell/reviews');

const NOTHING: readonly TaskListItemDto[] = [];

/** What waits for one's decision: later dates that are asked for, and results; gone through by keyboard, or row by row. */
export function ReviewsScreen(): ReactElement {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(reviewQueue());
  const all = query.data?.items ?? NOTHING;
  const ids = useMemo(() => new Set(all.map(({ id }) => id)), [all]);
  const { changed, isListOld, forget } = useChangedTasks(ids);
  const selection = useSelection(ids);
  const results = narrowed(all.filter(isResult), search);
  const refresh = async (): Promise<void> => {
    await query.refetch();
    forget();
  };
  const look = (asked: ReviewSearch): void => void navigate({ search: asked, replace: true });
  return (
    <>
      <ScreenTitle title={t('reviews.title')}>
        <PrintLink list="reviews" search={search} />
      </ScreenTitle>
      <div className={classes.views}>
        <SavedViews list="reviews" search={search} onSearch={look} />
      </div>
      {isListOld && <NewsBar onRefresh={() => void refresh()} />}
      <QueryContent query={query}>
        {() => (
          <>
            <AskedDates tasks={all.filter((task) => !isResult(task))} selection={selection} changed={changed} />
            {all.some(isResult) && <QueueFilters tasks={all.filter(isResult)} search={search} onSearch={look} />}
            <Results tasks={results} selection={selection} changed={changed} isNarrowed={all.some(isResult)} />
          </>
        )}
      </QueryContent>
      <BulkBar tasks={all} selection={selection} onDone={() => void refresh()} />
    </>
  );
}

function Results({ isNarrowed, ...waiting }: Waiting & { readonly isNarrowed: boolean }): ReactElement {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const { tasks } = waiting;
  const every = useMemo(() => tasks.map(({ id }) => id), [tasks]);
  const current = useCurrentRow(every);
  const [acting, setActing] = useState<{ readonly task: TaskDto; readonly verb: TaskVerb } | null>(null);
  const [keysShown, setKeysShown] = useState(false);
  const hasEnded = useRef(false);
  const end = (): void => {
    hasEnded.current = true;
    setActing(null);
  };
  const { focus } = current;
  const empty = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After an act one goes on with the row that took the place of the one acted on; after the last, one is told that nothing is left.
    if (acting !== null || !hasEnded.current) return;
    hasEnded.current = false;
    if (empty.current === null) focus();
    else empty.current.focus();
  });
  const begin = async (verb: TaskVerb): Promise<void> => {
    if (current.id === undefined) return;
    try {
      const task = await queries.query({ ...readTaskOptions({ path: { id: current.id } }), staleTime: 0 });
      setActing({ task, verb });
    } catch (error) {
      toast(messageOf(error).detail);
    }
  };
  const act = (what: Triage): void => {
    if (what === 'previous' || what === 'next') current.move(what === 'next' ? 1 : -1);
    else if (what !== 'note') void begin(what);
    else if (current.id !== undefined) void navigate({ to: '/reviews/$taskId', params: { taskId: current.id }, search, hash: 'note' });
  };
  useShortcuts({
    j: () => act('next'),
    k: () => act('previous'),
    a: () => act('approve'),
    r: () => act('return'),
    s: () => act('start-review'),
    c: () => act('note'),
    '?': () => setKeysShown(true),
  });
  return (
    <>
      {tasks.length === 0 ? (
        <div ref={empty} tabIndex={-1}>
          <NothingWaits isNarrowed={isNarrowed} />
        </div>
      ) : (
        <QueueRows {...waiting} current={current.id} onAct={act} onKeys={() => setKeysShown(true)} />
      )}
      {acting !== null && <ActOnRow {...acting} onEnd={end} />}
      {keysShown && <KeysDialog list={t('queue.keyList')} onClose={() => setKeysShown(false)} />}
    </>
  );
}

interface QueueRowsProps extends Waiting {
  readonly current: string | undefined;
  readonly onAct: (what: Triage) => void;
  readonly onKeys: () => void;
}

function QueueRows({ current, onAct, onKeys, ...waiting }: QueueRowsProps): ReactElement {
  const { t } = useTranslation();
  const search = route.useSearch();
  const { tasks, selection } = waiting;
  const [first] = tasks;
  return (
    <>
      <TriageBar task={tasks.find(({ id }) => id === current)} onAct={onAct} onKeys={onKeys} />
      <div className={classes.all}>
        <ChooseAll
          choice={selection.ofStretch(
            t('selection.every'),
            tasks.map(({ id }) => id),
          )}
        />
        {first !== undefined && tasks.every(({ item }) => item.id === first.item.id) && (
          <Link to="/plans/$planId/rows/$itemId/board" params={{ planId: first.plan.id, itemId: first.item.id }} search={{}}>
            {t('reviews.board', { path: first.item.path })}
          </Link>
        )}
      </div>
      <WaitingRows
        {...waiting}
        current={current}
        link={(taskId, title) => (
          <Link to="/reviews/$taskId" params={{ taskId }} search={search}>
            {title}
          </Link>
        )}
      />
    </>
  );
}

function NothingWaits({ isNarrowed }: { readonly isNarrowed: boolean }): ReactElement {
  const { t } = useTranslation();
  if (isNarrowed) return <EmptyState title={t('queue.nothing')} />;
  return <EmptyState title={t('reviews.empty')}>{t('reviews.emptyWhy')}</EmptyState>;
}
