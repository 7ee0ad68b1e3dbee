import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ScreenTitle } from '../../app/screen-title';
import { AwaitedSection } from './awaited-section';
import { EventDialog } from './event-dialog';
import { OccurrenceList } from './occurrence-list';
import classes from './occurrences.module.css';
import { useRegistrars } from './registrars';

/** The event register: what the plans wait for, and what has happened. */
export function OccurrencesScreen(): ReactElement {
  const { t } = useTranslation();
  const registrars = useRegistrars();
  const [kind, setKind] = useState<string | null>(null);
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
      {kind !== null && <EventDialog kind={kind} registrars={registrars} onClose={() => setKind(null)} />}
    </>
  );
}
