import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { reached } from '../../api/reached';
import { withWords } from '../../i18n/with-words';
import type { OccurrencesSearch } from '../occurrences-search';
import type { OrganisationSearch } from '../organisation-search';
import { day, text } from './search-values';
import { shell } from './shell-routes';

const occurrences = createRoute({
  getParentRoute: () => shell,
  path: '/occurrences',
  validateSearch: (search): OccurrencesSearch => ({
    source: text(search['source']),
    register: search['register'] === true ? true : undefined,
  }),
  component: lazyRouteComponent(
    reached(() => import('../../screens/occurrences/occurrences-screen')),
    'OccurrencesScreen',
  ),
});

const occurrence = createRoute({
  getParentRoute: () => shell,
  path: '/occurrences/$occurrenceId',
  component: lazyRouteComponent(
    reached(() => import('../../screens/occurrences/dossier-screen')),
    'DossierScreen',
  ),
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
  component: lazyRouteComponent(
    withWords('organisation', () => import('../../screens/organisation/organisation-screen')),
    'OrganisationScreen',
  ),
});

const reorganisations = createRoute({
  getParentRoute: () => shell,
  path: '/reorganisations',
  component: lazyRouteComponent(
    withWords('organisation', () => import('../../screens/reorganisations/reorganisations-screen')),
    'ReorganisationsScreen',
  ),
});

const reorganisationOrder = createRoute({
  getParentRoute: () => shell,
  path: '/reorganisations/new',
  component: lazyRouteComponent(
    withWords('organisation', () => import('../../screens/reorganisations/order-screen')),
    'OrderScreen',
  ),
});

const calendar = createRoute({
  getParentRoute: () => shell,
  path: '/calendar',
  component: lazyRouteComponent(
    withWords('organisation', () => import('../../screens/calendar/calendar-screen')),
    'CalendarScreen',
  ),
});

const rules = createRoute({
  getParentRoute: () => shell,
  path: '/rules',
  component: lazyRouteComponent(
    withWords('organisation', () => import('../../screens/rules/rules-screen')),
    'RulesScreen',
  ),
});

const people = createRoute({
  getParentRoute: () => shell,
  path: '/people',
  validateSearch: (search): { q?: string | undefined } => ({ q: text(search['q']) }),
  component: lazyRouteComponent(
    withWords('organisation', () => import('../../screens/people/people-screen')),
    'PeopleScreen',
  ),
});

const status = createRoute({
  getParentRoute: () => shell,
  path: '/status',
  component: lazyRouteComponent(
    reached(() => import('../../screens/status/status-screen')),
    'StatusScreen',
  ),
});

/** The administration, its days, and what happens in it. */
export const organisationRoutes = [
  occurrences,
  occurrence,
  organisation,
  reorganisations,
  reorganisationOrder,
  calendar,
  rules,
  people,
  status,
] as const;
