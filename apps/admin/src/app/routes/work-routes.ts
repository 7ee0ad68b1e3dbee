import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { workSearch } from '../work-search';
import { text } from './search-values';
import { shell } from './shell-routes';

const work = createRoute({
  getParentRoute: () => shell,
  path: '/work',
  validateSearch: workSearch,
  component: lazyRouteComponent(() => import('../../screens/work/work-screen'), 'WorkScreen'),
});

const coordination = createRoute({
  getParentRoute: () => shell,
  path: '/coordination',
  validateSearch: (search): { task?: string | undefined } => ({ task: text(search['task']) }),
  component: lazyRouteComponent(() => import('../../screens/coordination/coordination-screen'), 'CoordinationScreen'),
});

const task = createRoute({
  getParentRoute: () => shell,
  path: '/tasks/$taskId',
  component: lazyRouteComponent(() => import('../../screens/task/task-screen'), 'TaskScreen'),
});

const version = createRoute({
  getParentRoute: () => shell,
  path: '/tasks/$taskId/versions/$number',
  component: lazyRouteComponent(() => import('../../screens/versions/version-screen'), 'VersionScreen'),
});

const reviews = createRoute({
  getParentRoute: () => shell,
  path: '/reviews',
  component: lazyRouteComponent(() => import('../../screens/reviews/reviews-screen'), 'ReviewsScreen'),
});

const review = createRoute({
  getParentRoute: () => shell,
  path: '/reviews/$taskId',
  validateSearch: (search): { document?: string | undefined } => ({ document: text(search['document']) }),
  component: lazyRouteComponent(() => import('../../screens/reviews/review-screen'), 'ReviewScreen'),
});

const notices = createRoute({
  getParentRoute: () => shell,
  path: '/notices',
  component: lazyRouteComponent(() => import('../../screens/notices/notices-screen'), 'NoticesScreen'),
});

const documents = createRoute({
  getParentRoute: () => shell,
  path: '/documents',
  validateSearch: (search): { q?: string | undefined } => ({ q: text(search['q']) }),
  component: lazyRouteComponent(() => import('../../screens/documents/documents-screen'), 'DocumentsScreen'),
});

/** Work and its results. */
export const workRoutes = [work, coordination, task, version, reviews, review, notices, documents] as const;
