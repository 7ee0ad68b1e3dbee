import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/with-words';
import { lifeView } from '../../kit/life/life-view';
import type { AsOfSearch, AuditSearch, Zone } from '../audit-search';
import { day, list, text } from './search-values';
import { shell } from './shell-routes';

const audit = createRoute({
  getParentRoute: () => shell,
  path: '/audit',
  validateSearch: (search): AuditSearch => ({
    action: list(search['action']),
    outcome: list(search['outcome']),
    actor: list(search['actor']),
    role: list(search['role']),
    unit: list(search['unit']),
    targetType: list(search['targetType']),
    target: list(search['target']),
    plan: list(search['plan']),
    task: list(search['task']),
    stream: list(search['stream']),
    from: text(search['from']),
    to: text(search['to']),
    zone: zone(search['zone']),
  }),
  component: lazyRouteComponent(
    withWords('log', () => import('../../screens/audit/audit-screen')),
    'AuditScreen',
  ),
});

const auditEvent = createRoute({
  getParentRoute: () => shell,
  path: '/audit/$eventId',
  validateSearch: (search): { zone?: Zone } => ({ zone: zone(search['zone']) }),
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
    zone: zone(search['zone']),
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

function zone(value: unknown): Zone {
  return value === 'utc' ? 'utc' : undefined;
}

/** The log. */
export const auditRoutes = [audit, auditEvent, auditTask, auditPlan] as const;
