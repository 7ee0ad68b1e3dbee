import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/with-words';
import { meQuery } from '../me';
import { SHOWN_ROWS, type PeriodSearch } from '../period-search';
import { REQUEST_KINDS, type TokensSearch } from '../tokens-search';
import { text } from './search-values';
import { root, shell } from './shell-routes';

const period = createRoute({
  getParentRoute: () => shell,
  path: '/work/period',
  validateSearch: (search): PeriodSearch => ({
    period: text(search['period']),
    show: SHOWN_ROWS.find((show) => show === search['show']),
  }),
  component: lazyRouteComponent(
    withWords('officer', () => import('../../screens/period/period-screen')),
    'PeriodScreen',
  ),
});

const oneDocument = createRoute({
  getParentRoute: () => shell,
  path: '/work/document',
  component: lazyRouteComponent(
    withWords('officer', () => import('../../screens/one-document/one-document-screen')),
    'OneDocumentScreen',
  ),
});

const tokens = createRoute({
  getParentRoute: () => shell,
  path: '/settings/tokens',
  validateSearch: (search): TokensSearch => ({
    token: text(search['token']),
    kind: REQUEST_KINDS.find((kind) => kind === search['kind']),
  }),
  component: lazyRouteComponent(
    withWords('officer', () => import('../../screens/tokens/tokens-screen')),
    'TokensScreen',
  ),
});

/** A receipt on paper: without the shell, for whoever is signed in. */
export const receipt = createRoute({
  getParentRoute: () => root,
  path: '/tasks/$taskId/versions/$number/receipt',
  loader: ({ context }) => context.queries.query({ ...meQuery(), staleTime: 'static' }),
  component: lazyRouteComponent(
    withWords('officer', () => import('../../screens/receipt/receipt-screen')),
    'ReceiptScreen',
  ),
});

/** The same of an answer to a question. */
export const answerReceipt = createRoute({
  getParentRoute: () => root,
  path: '/questions/$questionId/receipt',
  loader: ({ context }) => context.queries.query({ ...meQuery(), staleTime: 'static' }),
  component: lazyRouteComponent(
    withWords('officer', () => import('../../screens/receipt/answer-receipt-screen')),
    'AnswerReceiptScreen',
  ),
});

/** What is said each period, one document for several tasks, and one's own tokens. */
export const officerRoutes = [period, oneDocument, tokens] as const;
