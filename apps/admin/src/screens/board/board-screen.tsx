import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readBoardOptions } from '#api-client/@tanstack/react-query.gen';
import { ScreenTitle } from '../../app/screen-title';
import { useChangedTasks } from '../../app/use-changed-tasks';
import { NewsBar } from '../../kit/news-bar';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import { useIdsOf } from '../../kit/use-ids-of';
import { BoardFilters } from './board-filters';
import { BoardRows } from './board-rows';
import classes from './board.module.css';

const route = getRouteApi('/shell/plans/$planId/rows/$itemId/board');

/** One row of a plan and all its units: how each stands, what its document says of itself, what needs a look; decided one by one or many at once. */
export function BoardScreen(): ReactElement {
  const { t } = useTranslation();
  const { planId, itemId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const { period, show } = search;
  const query = useQuery(readBoardOptions({ path: { id: planId }, query: { item: itemId, ...(period !== undefined && { period }) } }));
  const ids = useIdsOf(query.data?.rows);
  const { changed, isListOld, forget } = useChangedTasks(ids);
  const refresh = async (): Promise<void> => {
    await queries.invalidateQueries();
    forget();
  };
  return (
    <QueryContent query={query}>
      {({ item, periods, period: label, rows }) => (
        <>
          <ScreenTitle title={t('board.title', { path: item.path })}>
            <Link to="/plans/$planId" params={{ planId }} search={{ item: item.path }}>
              {item.plan.code}
            </Link>
          </ScreenTitle>
          <p className={classes.content}>{item.content}</p>
          {isListOld && <NewsBar onRefresh={() => void refresh()} />}
          <BoardFilters
            rows={rows}
            periods={periods}
            period={label}
            show={show}
            onSearch={(next) =>
              void navigate({ search: (before) => ({ ...before, ...next, task: undefined, document: undefined }), replace: true })
            }
          />
          {rows.length === 0 ? (
            <EmptyState title={t('board.empty')} />
          ) : (
            <BoardRows rows={rows} changed={changed} search={search} onDone={() => void refresh()} />
          )}
        </>
      )}
    </QueryContent>
  );
}
