import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import type { ReactElement } from 'react';
import { setUpClient } from '../api/client';
import { ProblemError } from '../api/problem';
import { createAppRouter } from './router';
import { theme, variables } from './theme';

/** A refusal does not change by asking again; a cut line may. */
const RETRIES = 2;

const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (failures, error) => !(error instanceof ProblemError) && failures < RETRIES },
    // An act is done now or says that it was not: none waits for the line, to be done when nobody thinks of it any more.
    mutations: { networkMode: 'always' },
  },
});
const router = createAppRouter(queries);

setUpClient(() => {
  const { pathname, searchStr } = router.state.location;
  if (pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { back: `${pathname}${searchStr}` } });
});

/** The nonce under which this page may make styles (Content-Security-Policy). */
function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

// The dialogs' scroll lock makes a style of its own, and asks here for the nonce.
setNonce(nonce());

export function App(): ReactElement {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto" getStyleNonce={nonce}>
      <Notifications position="bottom-right" />
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
