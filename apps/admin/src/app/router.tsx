import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { auditRoutes } from './routes/audit-routes';
import { helpRoutes } from './routes/help-routes';
import { inspectionRoutes, printAnswer } from './routes/inspection-routes';
import { listRoutes, printList } from './routes/list-routes';
import { answerReceipt, officerRoutes, receipt } from './routes/officer-routes';
import { organisationRoutes } from './routes/organisation-routes';
import { planRoutes, printPlan } from './routes/plan-routes';
import { home, root, shell, signIn } from './routes/shell-routes';
import { workRoutes } from './routes/work-routes';
import { ScreenError } from './screen-error';

/** The kit on one page, while developing. */
const kit = createRoute({
  getParentRoute: () => root,
  path: '/kit',
  component: lazyRouteComponent(() => import('../screens/kit/kit-screen'), 'KitScreen'),
});

const inShell = shell.addChildren([
  home,
  ...workRoutes,
  ...listRoutes,
  ...planRoutes,
  ...organisationRoutes,
  ...auditRoutes,
  ...inspectionRoutes,
  ...helpRoutes,
  ...officerRoutes,
]);
const onPaper = [printPlan, printList, printAnswer, receipt, answerReceipt] as const;
const tree = root.addChildren(import.meta.env.DEV ? [signIn, inShell, ...onPaper, kit] : [signIn, inShell, ...onPaper]);

export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultErrorComponent: ScreenError,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
