import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { AuditSearch } from './audit-search';
import { Home } from './home';
import { NotFound } from './not-found';
import { meQuery } from './me';
import type { OccurrencesSearch } from './occurrences-search';
import type { OrganisationSearch } from './organisation-search';
import { REVIEW_SORTS, STANDINGS, type BoardSearch, type OneReviewSearch, type ReviewSearch } from './review-search';
import { Shell } from './shell/shell';
import { HANDS, WORK_SORTS, type WorkSearch } from './work-search';

interface Context {
  readonly queries: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ notFoundComponent: NotFound });

/** Text from the URL; anything else counts as absent. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A day of the calendar from the URL. */
function day(value: unknown): string | undefined {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  return isDay ? value : undefined;
}

/** A whole number from 0 on. */
function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** The values of a facet in the URL: "a,b". */
function list(value: unknown): readonly string[] | undefined {
  const values = typeof value === 'string' ? value.split(',').filter((one) => one !== '') : Array.isArray(value) ? value.map(String) : [];
  return values.length === 0 ? undefined : values;
}

/** Which results that wait are shown, and in which order. */
function reviewSearch(search: Readonly<Record<string, unknown>>): ReviewSearch {
  const sort = REVIEW_SORTS.find((one) => one === search['sort'] && one !== 'waiting');
  return { plan: text(search['plan']), unit: text(search['unit']), row: text(search['row']), sort };
}

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
  validateSearch: (search): WorkSearch => ({
    task: text(search['task']),
    hand: HANDS.find((hand) => hand === search['hand']),
    plan: text(search['plan']),
    within: count(search['within']),
    q: text(search['q']),
    sort: WORK_SORTS.find((sort) => sort === search['sort']),
    snoozed: search['snoozed'] === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('../screens/work/work-screen'), 'WorkScreen'),
});

const coordination = createRoute({
  getParentRoute: () => shell,
  path: '/coordination',
  validateSearch: (search): { task?: string | undefined } => ({ task: text(search['task']) }),
  component: lazyRouteComponent(() => import('../screens/coordination/coordination-screen'), 'CoordinationScreen'),
});

const task = createRoute({
  getParentRoute: () => shell,
  path: '/tasks/$taskId',
  component: lazyRouteComponent(() => import('../screens/task/task-screen'), 'TaskScreen'),
});

const reviews = createRoute({
  getParentRoute: () => shell,
  path: '/reviews',
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import('../screens/reviews/reviews-screen'), 'ReviewsScreen'),
});

const review = createRoute({
  getParentRoute: () => shell,
  path: '/reviews/$taskId',
  validateSearch: (search): OneReviewSearch => ({
    ...reviewSearch(search),
    document: text(search['document']),
    since: count(search['since']),
  }),
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

const board = createRoute({
  getParentRoute: () => shell,
  path: '/plans/$planId/rows/$itemId/board',
  validateSearch: (search): BoardSearch => ({
    period: text(search['period']),
    show: STANDINGS.find((one) => one === search['show']),
    task: text(search['task']),
    document: text(search['document']),
  }),
  component: lazyRouteComponent(() => import('../screens/board/board-screen'), 'BoardScreen'),
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
  task,
  version,
  reviews,
  review,
  plans,
  importPlan,
  importedPlan,
  plan,
  counterparts,
  board,
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
const tree = root.addChildren(import.meta.env.DEV ? [signIn, inShell, printPlan, kit] : [signIn, inShell, printPlan]);

export function createAppRouter(queries: QueryClient) {
  return createRouter({ routeTree: tree, context: { queries }, scrollRestoration: true, defaultPreload: 'intent' });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
