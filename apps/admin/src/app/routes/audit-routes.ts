import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/with-words';
import { lifeView } from '../../kit/life/life-view';
import { auditSearch, zoneIn, type AsOfSearch, type Zone } from '../audit-search';
import { day } from './search-values';
import { shell } from './shell-routes';

const audit = createRoute({
  getParentRoute: () => shell,
  path: '/audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(
    withWords('log', () => import('../../screens/audit/audit-screen')),
    'AuditScreen',
  ),
});

const auditEvent = createRoute({
  getParentRoute: () => shell,
  path: '/audit/$eventId',
  validateSearch: (search): { zone?: Zone } => ({ zone: zoneIn(search['zone']) }),
  component: lazyRouteComponent(
    withWords('log', () => import('../../screens/audit/event-screen')),
    'EventScreen',
  ),
});

const auditTask = createRoute({
  getParentRoute: () => shell,
  path: '/audit/tasks/$taskId',
  validateSearch: (search): AsOfSearch => ({
    on: day(search['on']),
    life: lifeView(search['life']),
    zone: zoneIn(search['zone']),
  }),
  component: lazyRouteComponent(
    withWords('log', () => import('../../screens/audit/task-life-screen')),
    'TaskLifeScreen',
  ),
});

const auditPlan = createRoute({
  getParentRoute: () => shell,
  path: '/audit/plans/$planId',
  validateSearch: (search): AsOfSearch => ({ on: day(search['on']) }),
  component: lazyRouteComponent(
    withWords('log', () => import('../../screens/audit/plan-as-of-screen')),
    'PlanAsOfScreen',
  ),
});

/** The log. */
export const auditRoutes = [audit, auditEvent, auditTask, auditPlan] as const;
