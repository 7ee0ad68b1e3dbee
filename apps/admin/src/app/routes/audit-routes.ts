import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/with-words';
import type { AuditSearch } from '../audit-search';
import { list, text } from './search-values';
import { shell } from './shell-routes';

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
  component: lazyRouteComponent(
    withWords('inspection', () => import('../../screens/audit/audit-screen')),
    'AuditScreen',
  ),
});

const auditEvent = createRoute({
  getParentRoute: () => shell,
  path: '/audit/$eventId',
  component: lazyRouteComponent(() => import('../../screens/audit/event-screen'), 'EventScreen'),
});

/** The log. */
export const auditRoutes = [audit, auditEvent] as const;
