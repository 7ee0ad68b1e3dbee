import { Button, Menu } from '@mantine/core';
import { useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Suspense, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from '#api-client/index';
import { chooseLanguage, language } from '../../i18n/i18n';
import { withWords } from '../../i18n/with-words';
import { lazyPart } from '../../kit/lazy-part';
import { useMe } from '../me';
import { useNow } from '../now';
import type { PaletteActs } from '../palette/palette-acts';
import { PaletteButton } from '../palette/palette-button';
import { NoticesLink } from './notices-link';
import classes from './top-bar.module.css';

/** Asked for by few, and seldom: it is no part of what everybody loads first. */
const AbsenceDialog = lazyPart(
  withWords('organisation', () => import('../../screens/organisation/absence-dialog')),
  'AbsenceDialog',
);

/** Whose screen this is; language, theme, another demo person, sign-out. */
export function TopBar({ onShowKeys }: { readonly onShowKeys: () => void }): ReactElement {
  const { t } = useTranslation();
  const { id, name, isDemo } = useMe();
  const today = useNow()?.today;
  const [away, setAway] = useState(false);
  const { setColorScheme } = useMantineColorScheme();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const leave = async (): Promise<void> => {
    await signOut();
    queries.clear();
    await navigate({ to: '/sign-in', search: {} });
  };
  const acts: PaletteActs = {
    onTheme: setColorScheme,
    onLanguage: () => chooseLanguage(language() === 'vi' ? 'en' : 'vi'),
    onAway: () => setAway(true),
    onShowKeys,
    onLeave: () => void leave(),
  };
  return (
    <header className={classes.bar}>
      <Link to="/" className={classes.brand}>
        {t('app.name')}
      </Link>
      <PaletteButton acts={acts} />
      {isDemo && (
        <Button component={Link} to="/sign-in" variant="default" size="xs" flex="none">
          {t('signIn.demoSwitch')}
        </Button>
      )}
      <div className={classes.person}>
        <NoticesLink />
        <Menu position="bottom-end" withinPortal={false}>
          <Menu.Target>
            <Button variant="subtle" size="xs" aria-label={`${name}: ${t('app.account')}`}>
              {name}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => acts.onTheme('light')}>{t('theme.light')}</Menu.Item>
            <Menu.Item onClick={() => acts.onTheme('dark')}>{t('theme.dark')}</Menu.Item>
            <Menu.Item onClick={() => acts.onTheme('auto')}>{t('theme.auto')}</Menu.Item>
            <Menu.Divider />
            <Menu.Item onClick={acts.onLanguage}>{t('app.language')}</Menu.Item>
            <Menu.Item onClick={acts.onShowKeys}>{t('reviews.keys')}</Menu.Item>
            <Menu.Divider />
            <Menu.Item onClick={acts.onAway}>{t('app.recordAbsence')}</Menu.Item>
            <Menu.Item component={Link} to="/settings/tokens">
              {t('app.tokens')}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item onClick={acts.onLeave}>{t('app.signOut')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {away && today !== undefined && (
        <Suspense>
          <AbsenceDialog people={[{ id, name }]} capacities={[]} day={today} onClose={() => setAway(false)} />
        </Suspense>
      )}
    </header>
  );
}
