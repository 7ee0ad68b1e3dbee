import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { OfflineBar } from '../../kit/offline-bar';
import { useLiveChanges } from '../live-changes';
import { DemoClockBar } from './demo-clock-bar';
import { Rail } from './rail';
import classes from './shell.module.css';
import { TopBar } from './top-bar';

/** The frame of every screen: rail with counts on the left, who one is at the top, the screen in the middle. */
export function Shell(): ReactElement {
  const { t } = useTranslation();
  useLiveChanges();
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        {t('app.skip')}
      </a>
      <TopBar />
      <Rail />
      <main id="content" tabIndex={-1} className={classes.content}>
        <OfflineBar />
        <DemoClockBar />
        <Outlet />
      </main>
    </div>
  );
}
