import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './offline-bar.module.css';

/** Says that the line is cut, for as long as it is. What was typed stays where it is. */
export function OfflineBar(): ReactElement | null {
  const { t } = useTranslation();
  const online = useSyncExternalStore(
    (listen) => onlineManager.subscribe(listen),
    () => onlineManager.isOnline(),
  );
  return online ? null : (
    <div className={classes.bar} role="status">
      {t('state.offline')}. {t('state.offlineDetail')}
    </div>
  );
}
