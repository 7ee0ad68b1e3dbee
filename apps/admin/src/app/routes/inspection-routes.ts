import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/with-words';
import type { InspectionSearch } from '../inspection-search';
import { meQuery } from '../me';
import { day, text } from './search-values';
import { root, shell } from './shell-routes';

function inspected(search: Readonly<Record<string, unknown>>): InspectionSearch {
  return { plan: text(search['plan']), unit: text(search['unit']), from: day(search['from']), to: day(search['to']) };
}

const questions = createRoute({
  getParentRoute: () => shell,
  path: '/audit/questions',
  validateSearch: inspected,
  component: lazyRouteComponent(
    withWords('inspection', () => import('../../screens/questions/questions-screen')),
    'QuestionsScreen',
  ),
});

const question = createRoute({
  getParentRoute: () => shell,
  path: '/audit/questions/$key',
  validateSearch: inspected,
  component: lazyRouteComponent(
    withWords('inspection', () => import('../../screens/questions/question-screen')),
    'QuestionScreen',
  ),
});

const auditExports = createRoute({
  getParentRoute: () => shell,
  path: '/audit/exports',
  component: lazyRouteComponent(
    withWords('inspection', () => import('../../screens/exports/exports-screen')),
    'ExportsScreen',
  ),
});

/** What an inspector asks and takes away. */
export const inspectionRoutes = [questions, question, auditExports] as const;

/** An answer on paper: without the shell, as a plan is. */
export const printAnswer = createRoute({
  getParentRoute: () => root,
  path: '/audit/questions/$key/print',
  validateSearch: inspected,
  loader: ({ context }) => context.queries.query({ ...meQuery(), staleTime: 'static' }),
  component: lazyRouteComponent(
    withWords('inspection', () => import('../../screens/questions/print-answer-screen')),
    'PrintAnswerScreen',
  ),
});
