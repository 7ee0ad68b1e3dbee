import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/with-words';
import { meQuery } from '../me';
import { text } from './search-values';
import { root, shell } from './shell-routes';

const plans = createRoute({
  getParentRoute: () => shell,
  path: '/plans',
  component: lazyRouteComponent(
    withWords('plans', () => import('../../screens/plans/plans-screen')),
    'PlansScreen',
  ),
});

const importPlan = createRoute({
  getParentRoute: () => shell,
  path: '/plans/import',
  component: lazyRouteComponent(
    withWords('plans', () => import('../../screens/import/import-screen')),
    'ImportScreen',
  ),
});

const importedPlan = createRoute({
  getParentRoute: () => shell,
  path: '/plans/import/$proposalId',
  component: lazyRouteComponent(
    withWords('plans', () => import('../../screens/import/proposal-screen')),
    'ProposalScreen',
  ),
});

const plan = createRoute({
  getParentRoute: () => shell,
  path: '/plans/$planId',
  validateSearch: (search): { item?: string | undefined; preview?: true | undefined } => ({
    item: text(search['item']),
    preview: search['preview'] === true ? true : undefined,
  }),
  component: lazyRouteComponent(
    withWords('plans', () => import('../../screens/plans/plan-screen')),
    'PlanScreen',
  ),
});

const counterparts = createRoute({
  getParentRoute: () => shell,
  path: '/plans/$planId/counterparts',
  validateSearch: (search): { with?: string | undefined; row?: string | undefined; all?: true | undefined } => ({
    with: text(search['with']),
    row: text(search['row']),
    all: search['all'] === true ? true : undefined,
  }),
  component: lazyRouteComponent(
    withWords('plans', () => import('../../screens/counterparts/counterparts-screen')),
    'CounterpartsScreen',
  ),
});

const amendPlan = createRoute({
  getParentRoute: () => shell,
  path: '/plans/$planId/amend',
  validateSearch: (search): { proposal?: string | undefined } => ({ proposal: text(search['proposal']) }),
  component: lazyRouteComponent(
    withWords('plans', () => import('../../screens/amendment/amend-screen')),
    'AmendScreen',
  ),
});

/** Plans, and what is done to them. */
export const planRoutes = [plans, importPlan, importedPlan, plan, counterparts, amendPlan] as const;

/** The plan on paper: without the shell, for whoever is signed in. */
export const printPlan = createRoute({
  getParentRoute: () => root,
  path: '/plans/$planId/print',
  loader: ({ context }) => context.queries.query({ ...meQuery(), staleTime: 'static' }),
  component: lazyRouteComponent(
    withWords('plans', () => import('../../screens/plans/print-plan-screen')),
    'PrintPlanScreen',
  ),
});
