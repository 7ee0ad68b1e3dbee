import { Outlet } from '@tanstack/react-router';
import { Suspense, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { reached } from '../../api/reached';
import { lazyPart } from '../../kit/lazy-part';
import { OfflineBar } from '../../kit/offline-bar';
import { useLiveChanges } from '../live-changes';
import { DemoClockBar } from './demo-clock-bar';
import { Rail } from './rail';
import classes from './shell.module.css';
import { TopBar } from './top-bar';
import { useShellKeys } from './use-shell-keys';

/** Opened by few, and seldom. */
const KeysDialog = lazyPart(
  reached(() => import('../../kit/keys-dialog')),
  'KeysDialog',
);

/** The frame of every screen: rail with counts on the left, who one is at the top, the screen in the middle. */
export function Shell(): ReactElement {
  const { t } = useTranslation();
  const [keysShown, setKeysShown] = useState(false);
  useLiveChanges();
  useShellKeys(() => setKeysShown(true));
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        {t('app.skip')}
      </a>
      <TopBar onShowKeys={() => setKeysShown(true)} />
      <Rail />
      <main id="content" tabIndex={-1} className={classes.content}>
        <OfflineBar />
        <DemoClockBar />
        <Outlet />
      </main>
      {keysShown && (
        <Suspense>
          <KeysDialog onClose={() => setKeysShown(false)} />
        </Suspense>
      )}
    </div>
  );
}
