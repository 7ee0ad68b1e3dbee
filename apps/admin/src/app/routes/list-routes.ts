import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/with-words';
import { meQuery } from '../me';
import { overviewSearch, tasksSearch } from '../tasks-search';
import { root, shell } from './shell-routes';

const overview = createRoute({
  getParentRoute: () => shell,
  path: '/overview',
  validateSearch: overviewSearch,
  component: lazyRouteComponent(
    withWords('lists', () => import('../../screens/overview/overview-screen')),
    'OverviewScreen',
  ),
});

const tasks = createRoute({
  getParentRoute: () => shell,
  path: '/tasks',
  validateSearch: tasksSearch,
  component: lazyRouteComponent(
    withWords('lists', () => import('../../screens/tasks/tasks-screen')),
    'TasksScreen',
  ),
});

/** A list on paper, narrowed as on its screen: it reads what stands in the address as the screen does. */
export const printList = createRoute({
  getParentRoute: () => root,
  path: '/print/$list',
  validateSearch: (search): Readonly<Record<string, unknown>> => search,
  loader: ({ context }) => context.queries.query({ ...meQuery(), staleTime: 'static' }),
  component: lazyRouteComponent(
    withWords('lists', () => import('../../screens/print/print-list-screen')),
    'PrintListScreen',
  ),
});

/** How all the work stands, and every task. */
export const listRoutes = [overview, tasks] as const;
