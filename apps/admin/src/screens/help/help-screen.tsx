import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { HELP_PAGES, helpPageOf } from '../../app/help-pages';
import { useMe } from '../../app/me';
import { ScreenTitle } from '../../app/screen-title';
import { language } from '../../i18n/i18n';
import { QueryContent } from '../../kit/query-content';
import { loadGuide } from './guide';
import { GuidePage } from './guide-page';
import classes from './help.module.css';

const route = getRouteApi('/shell/help');

/** The guide, a page for each kind of user; it opens at the reader's own. */
export function HelpScreen(): ReactElement {
  const { t } = useTranslation();
  const { roles } = useMe();
  const { page = helpPageOf(roles) } = route.useSearch();
  const query = useQuery({ queryKey: ['guide', language(), page], queryFn: () => loadGuide(language(), page), staleTime: Infinity });
  return (
    <>
      <ScreenTitle title={t('help.title')} />
      <div className={classes.help}>
        <nav className={classes.pages} aria-label={t('help.pages')}>
          {HELP_PAGES.map((one) => (
            <Link key={one} to="/help" search={{ page: one }} className={classes.page} aria-current={one === page ? 'page' : undefined}>
              {t(`help.page.${one}`)}
            </Link>
          ))}
        </nav>
        <QueryContent query={query}>{(text) => <GuidePage text={text} />}</QueryContent>
      </div>
    </>
  );
}
