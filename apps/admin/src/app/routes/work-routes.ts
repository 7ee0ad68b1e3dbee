import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { reached } from '../../api/reached';
import { withWords } from '../../i18n/with-words';
import { lifeView, type LifeView } from '../../kit/life/life-view';
import { SEARCH_GROUPS, type EverythingSearch } from '../everything-search';
import { reviewSearch, STANDINGS, type BoardSearch, type OneReviewSearch } from '../review-search';
import { count, text } from './search-values';
import { workSearch } from '../work-search';
import { shell } from './shell-routes';

const work = createRoute({
  getParentRoute: () => shell,
  path: '/work',
  validateSearch: workSearch,
  component: lazyRouteComponent(
    reached(() => import('../../screens/work/work-screen')),
    'WorkScreen',
  ),
});

interface CoordinationSearch {
  /** Questions that were answered; undefined: those to answer. */
  readonly show?: 'answered' | undefined;
  readonly task?: string | undefined;
}

const coordination = createRoute({
  getParentRoute: () => shell,
  path: '/coordination',
  validateSearch: (search): CoordinationSearch => ({
    show: search['show'] === 'answered' ? 'answered' : undefined,
    task: text(search['task']),
  }),
  component: lazyRouteComponent(
    reached(() => import('../../screens/coordination/coordination-screen')),
    'CoordinationScreen',
  ),
});

const practice = createRoute({
  getParentRoute: () => shell,
  path: '/practice',
  validateSearch: (search): { task?: string | undefined } => ({ task: text(search['task']) }),
  component: lazyRouteComponent(
    reached(() => import('../../screens/practice/practice-screen')),
    'PracticeScreen',
  ),
});

const task = createRoute({
  getParentRoute: () => shell,
  path: '/tasks/$taskId',
  validateSearch: (search): { life?: LifeView } => ({ life: lifeView(search['life']) }),
  component: lazyRouteComponent(
    reached(() => import('../../screens/task/task-screen')),
    'TaskScreen',
  ),
});

const version = createRoute({
  getParentRoute: () => shell,
  path: '/tasks/$taskId/versions/$number',
  component: lazyRouteComponent(
    withWords('reviews', () => import('../../screens/versions/version-screen')),
    'VersionScreen',
  ),
});

const reviews = createRoute({
  getParentRoute: () => shell,
  path: '/reviews',
  validateSearch: reviewSearch,
  component: lazyRouteComponent(
    withWords('reviews', () => import('../../screens/reviews/reviews-screen')),
    'ReviewsScreen',
  ),
});

const review = createRoute({
  getParentRoute: () => shell,
  path: '/reviews/$taskId',
  validateSearch: (search): OneReviewSearch => ({
    ...reviewSearch(search),
    document: text(search['document']),
    since: count(search['since']),
  }),
  component: lazyRouteComponent(
    withWords('reviews', () => import('../../screens/reviews/review-screen')),
    'ReviewScreen',
  ),
});

const board = createRoute({
  getParentRoute: () => shell,
  path: '/plans/$planId/rows/$itemId/board',
  validateSearch: (search): BoardSearch => ({
    period: text(search['period']),
    show: STANDINGS.find((one) => one === search['show']),
    task: text(search['task']),
    document: text(search['document']),
  }),
  component: lazyRouteComponent(
    withWords('reviews', () => import('../../screens/board/board-screen')),
    'BoardScreen',
  ),
});

const notices = createRoute({
  getParentRoute: () => shell,
  path: '/notices',
  component: lazyRouteComponent(
    reached(() => import('../../screens/notices/notices-screen')),
    'NoticesScreen',
  ),
});

const documents = createRoute({
  getParentRoute: () => shell,
  path: '/documents',
  validateSearch: (search): { q?: string | undefined } => ({ q: text(search['q']) }),
  component: lazyRouteComponent(
    withWords('search', () => import('../../screens/documents/documents-screen')),
    'DocumentsScreen',
  ),
});

const search = createRoute({
  getParentRoute: () => shell,
  path: '/search',
  validateSearch: (asked): EverythingSearch => ({
    q: text(asked['q']),
    group: SEARCH_GROUPS.find((group) => group === asked['group']),
  }),
  component: lazyRouteComponent(
    withWords('search', () => import('../../screens/search/search-screen')),
    'SearchScreen',
  ),
});

/** Work and its results, and the search for everything. */
export const workRoutes = [work, coordination, practice, task, version, reviews, review, board, notices, documents, search] as const;
