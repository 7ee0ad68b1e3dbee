import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ScreenTitle } from '../../app/screen-title';
import { AwaitedSection } from './awaited-section';
import { EventDialog } from './event-dialog';
import { OccurrenceList } from './occurrence-list';
import classes from './occurrences.module.css';
import { useRegistrars } from './registrars';

const route = getRouteApi('/shell/occurrences');

/** The event register: what the plans wait for, and what has happened. */
export function OccurrencesScreen(): ReactElement {
  const { t } = useTranslation();
  const registrars = useRegistrars();
  const { source, register } = route.useSearch();
  const navigate = route.useNavigate();
  const [chosen, setKind] = useState<string | null>(null);
  // From a task's result, or from the palette, one comes to register it.
  const cameToRegister = source !== undefined || register === true;
  const kind = chosen ?? (cameToRegister ? '' : null);
  const close = (): void => {
    setKind(null);
    if (cameToRegister) void navigate({ search: {} });
  };
  const mayRegister = registrars.length > 0;
  return (
    <>
      <ScreenTitle title={t('occurrences.title')} />
      <div className={classes.screen}>
        <div className={classes.between}>
          <p className={classes.muted}>{t('occurrences.intro')}</p>
          {mayRegister && <Button onClick={() => setKind('')}>{t('occurrences.register')}</Button>}
        </div>
        <AwaitedSection onRegister={mayRegister ? setKind : null} />
        <OccurrenceList />
      </div>
      {kind !== null && mayRegister && <EventDialog kind={kind} source={source} registrars={registrars} onClose={close} />}
    </>
  );
}
