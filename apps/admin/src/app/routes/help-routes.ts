import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withWords } from '../../i18n/with-words';
import { HELP_PAGES, type HelpPage } from '../help-pages';
import { shell } from './shell-routes';

const help = createRoute({
  getParentRoute: () => shell,
  path: '/help',
  validateSearch: (search): { page?: HelpPage | undefined } => ({ page: HELP_PAGES.find((page) => page === search['page']) }),
  component: lazyRouteComponent(
    withWords('help', () => import('../../screens/help/help-screen')),
    'HelpScreen',
  ),
});

/** The guide. */
export const helpRoutes = [help] as const;
