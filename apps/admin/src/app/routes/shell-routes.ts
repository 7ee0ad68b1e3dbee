import type { QueryClient } from '@tanstack/react-query';
import { reached } from '../../api/reached';
import { createRootRouteWithContext, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Home } from '../home';
import { meQuery } from '../me';
import { NotFound } from '../not-found';
import { Shell } from '../shell/shell';
import { text } from './search-values';

interface Context {
  readonly queries: QueryClient;
}

export const root = createRootRouteWithContext<Context>()({ notFoundComponent: NotFound });

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { back?: string | undefined } => ({ back: text(search['back']) }),
  component: lazyRouteComponent(
    reached(() => import('../../screens/sign-in/sign-in-screen')),
    'SignInScreen',
  ),
});

/** Everything that needs somebody signed in. Asking who it is fails with 401, and the client then leads to the sign-in. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  loader: ({ context }) => context.queries.query({ ...meQuery(), staleTime: 'static' }),
  pendingMs: 300,
});

export const home = createRoute({ getParentRoute: () => shell, path: '/', component: Home });
