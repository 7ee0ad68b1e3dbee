import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { AuditSearch } from './audit-search';
import { Home } from './home';
import { NotFound } from './not-found';
import { meQuery } from './me';
import type { OccurrencesSearch } from './occurrences-search';
import type { OrganisationSearch } from './organisation-search';
import { day, list, text } from './search-values';
import { Shell } from './shell/shell';
import { overviewSearch, tasksSearch } from './tasks-search';
import { workSearch } from './work-search';

interface Context {
  readonly queries: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ notFoundComponent: NotFound });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { back?: string | undefined } => ({ back: text(search['back']) }),
  component: lazyRouteComponent(() => import('../screens/sign-in/sign-in-screen'), 'SignInScreen'),
});

/** Everything that needs somebody signed in. Asking who it is fails with 401, and the client then leads to the sign-in. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  loader: ({ context }) => context.queries.query({ ...meQuery(), staleTime: 'static' }),
  pendingMs: 300,
});

const home = createRoute({ getParentRoute: () => shell, path: '/', component: Home });

const work = createRoute({
  getParentRoute: () => shell,
  path: '/work',
  validateSearch: workSearch,
  component: lazyRouteComponent(() => import('../screens/work/work-screen'), 'WorkScreen'),
});

const coordination = createRoute({
  getParentRoute: () => shell,
  path: '/coordination',
  validateSearch: (search): { task?: string | undefined } => ({ task: text(search['task']) }),
  component: lazyRouteComponent(() => import('../screens/coordination/coordination-screen'), 'CoordinationScreen'),
});

const overview = createRoute({
  getParentRoute: () => shell,
  path: '/overview',
  validateSearch: overviewSearch,
  component: lazyRouteComponent(() => import('../screens/overview/overview-screen'), 'OverviewScreen'),
});

const tasks = createRoute({
  getParentRoute: () => shell,
  path: '/tasks',
  validateSearch: tasksSearch,
  component: lazyRouteComponent(() => import('../screens/tasks/tasks-screen'), 'TasksScreen'),
});

const task = createRoute({
  getParentRoute: () => shell,
  path: '/tasks/$taskId',
  component: lazyRouteComponent(() => import('../screens/task/task-screen'), 'TaskScreen'),
});

const reviews = createRoute({
  getParentRoute: () => shell,
  path: '/reviews',
  component: lazyRouteComponent(() => import('../screens/reviews/reviews-screen'), 'ReviewsScreen'),
});

const review = createRoute({
  getParentRoute: () => shell,
  path: '/reviews/$taskId',
  validateSearch: (search): { document?: string | undefined } => ({ document: text(search['document']) }),
  component: lazyRouteComponent(() => import('../screens/reviews/review-screen'), 'ReviewScreen'),
});

const plans = createRoute({
  getParentRoute: () => shell,
  path: '/plans',
  component: lazyRouteComponent(() => import('../screens/plans/plans-screen'), 'PlansScreen'),
});

const importPlan = createRoute({
  getParentRoute: () => shell,
  path: '/plans/import',
  component: lazyRouteComponent(() => import('../screens/import/import-screen'), 'ImportScreen'),
});

const importedPlan = createRoute({
  getParentRoute: () => shell,
  path: '/plans/import/$proposalId',
  component: lazyRouteComponent(() => import('../screens/import/proposal-screen'), 'ProposalScreen'),
});

const version = createRoute({
  getParentRoute: () => shell,
  path: '/tasks/$taskId/versions/$number',
  component: lazyRouteComponent(() => import('../screens/versions/version-screen'), 'VersionScreen'),
});

const plan = createRoute({
  getParentRoute: () => shell,
  path: '/plans/$planId',
  validateSearch: (search): { item?: string | undefined; preview?: true | undefined } => ({
    item: text(search['item']),
    preview: search['preview'] === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('../screens/plans/plan-screen'), 'PlanScreen'),
});

const counterparts = createRoute({
  getParentRoute: () => shell,
  path: '/plans/$planId/counterparts',
  validateSearch: (search): { with?: string | undefined; row?: string | undefined; all?: true | undefined } => ({
    with: text(search['with']),
    row: text(search['row']),
    all: search['all'] === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('../screens/counterparts/counterparts-screen'), 'CounterpartsScreen'),
});

const amendPlan = createRoute({
  getParentRoute: () => shell,
  path: '/plans/$planId/amend',
  validateSearch: (search): { proposal?: string | undefined } => ({ proposal: text(search['proposal']) }),
  component: lazyRouteComponent(() => import('../screens/amendment/amend-screen'), 'AmendScreen'),
});

/** The plan on paper: without the shell, for whoever is signed in. */
const printPlan = createRoute({
  getParentRoute: () => root,
  path: '/plans/$planId/print',
  loader: ({ context }) => context.queries.query({ ...meQuery(), staleTime: 'static' }),
  component: lazyRouteComponent(() => import('../screens/plans/print-plan-screen'), 'PrintPlanScreen'),
});

/** A list on paper, narrowed as on its screen: it reads what stands in the address as the screen does. */
const printList = createRoute({
  getParentRoute: () => root,
  path: '/print/$list',
  validateSearch: (search): Readonly<Record<string, unknown>> => search,
  loader: ({ context }) => context.queries.query({ ...meQuery(), staleTime: 'static' }),
  component: lazyRouteComponent(() => import('../screens/print/print-list-screen'), 'PrintListScreen'),
});

const notices = createRoute({
  getParentRoute: () => shell,
  path: '/notices',
  component: lazyRouteComponent(() => import('../screens/notices/notices-screen'), 'NoticesScreen'),
});

const occurrences = createRoute({
  getParentRoute: () => shell,
  path: '/occurrences',
  validateSearch: (search): OccurrencesSearch => ({ source: text(search['source']) }),
  component: lazyRouteComponent(() => import('../screens/occurrences/occurrences-screen'), 'OccurrencesScreen'),
});

const occurrence = createRoute({
  getParentRoute: () => shell,
  path: '/occurrences/$occurrenceId',
  component: lazyRouteComponent(() => import('../screens/occurrences/dossier-screen'), 'DossierScreen'),
});

const documents = createRoute({
  getParentRoute: () => shell,
  path: '/documents',
  validateSearch: (search): { q?: string | undefined } => ({ q: text(search['q']) }),
  component: lazyRouteComponent(() => import('../screens/documents/documents-screen'), 'DocumentsScreen'),
});

const organisation = createRoute({
  getParentRoute: () => shell,
  path: '/organisation',
  validateSearch: (search): OrganisationSearch => ({
    on: day(search['on']),
    unit: text(search['unit']),
    q: text(search['q']),
    plan: text(search['plan']),
  }),
  component: lazyRouteComponent(() => import('../screens/organisation/organisation-screen'), 'OrganisationScreen'),
});

const reorganisations = createRoute({
  getParentRoute: () => shell,
  path: '/reorganisations',
  component: lazyRouteComponent(() => import('../screens/reorganisations/reorganisations-screen'), 'ReorganisationsScreen'),
});

const reorganisationOrder = createRoute({
  getParentRoute: () => shell,
  path: '/reorganisations/new',
  component: lazyRouteComponent(() => import('../screens/reorganisations/order-screen'), 'OrderScreen'),
});

const calendar = createRoute({
  getParentRoute: () => shell,
  path: '/calendar',
  component: lazyRouteComponent(() => import('../screens/calendar/calendar-screen'), 'CalendarScreen'),
});

const audit = createRoute({
  getParentRoute: () => shell,
  path: '/audit',
  validateSearch: (search): AuditSearch => ({
    action: list(search['action']),
    outcome: list(search['outcome']),
    actor: list(search['actor']),
    unit: list(search['unit']),
    task: list(search['task']),
    stream: list(search['stream']),
    from: text(search['from']),
    to: text(search['to']),
  }),
  component: lazyRouteComponent(() => import('../screens/audit/audit-screen'), 'AuditScreen'),
});

const auditEvent = createRoute({
  getParentRoute: () => shell,
  path: '/audit/$eventId',
  component: lazyRouteComponent(() => import('../screens/audit/event-screen'), 'EventScreen'),
});

const status = createRoute({
  getParentRoute: () => shell,
  path: '/status',
  component: lazyRouteComponent(() => import('../screens/status/status-screen'), 'StatusScreen'),
});

/** The kit on one page, while developing. */
const kit = createRoute({
  getParentRoute: () => root,
  path: '/kit',
  component: lazyRouteComponent(() => import('../screens/kit/kit-screen'), 'KitScreen'),
});

const inShell = shell.addChildren([
  home,
  work,
  coordination,
  overview,
  tasks,
  task,
  version,
  reviews,
  review,
  plans,
  importPlan,
  importedPlan,
  plan,
  counterparts,
  amendPlan,
  notices,
  occurrences,
  occurrence,
  documents,
  organisation,
  reorganisations,
  reorganisationOrder,
  calendar,
  audit,
  auditEvent,
  status,
]);
const tree = root.addChildren(import.meta.env.DEV ? [signIn, inShell, printPlan, printList, kit] : [signIn, inShell, printPlan, printList]);

export function createAppRouter(queries: QueryClient) {
  return createRouter({ routeTree: tree, context: { queries }, scrollRestoration: true, defaultPreload: 'intent' });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
