import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlansComparedDto } from '#api-client/index';
import classes from './counterparts.module.css';
import { stateOf } from './pairing';

interface Props {
  readonly compared: PlansComparedDto;
  readonly maySay: boolean;
  readonly onAccept: () => void;
  readonly onKeys: () => void;
}

/** How much is left, what is done to many at once, and why nothing can be said, where nothing can. */
export function ComparingBar({ compared: { rows, blockers }, maySay, onAccept, onKeys }: Props): ReactElement {
  const { t } = useTranslation();
  const confirmed = rows.filter((one) => stateOf(one) === 'confirmed').length;
  const left = rows.filter((one) => stateOf(one) === 'unsaid').length;
  const notes = blockers.length > 0 ? blockers.map(({ message }) => message) : maySay ? [] : [t('counterparts.readOnly')];
  return (
    <>
      <div className={classes.bar}>
        <strong role="status">{t('counterparts.left', { count: left })}</strong>
        <span className={classes.muted}>{t('counterparts.confirmedOf', { confirmed, count: rows.length })}</span>
        {maySay && (
          <Button variant="default" size="compact-md" disabled={left === 0} onClick={onAccept}>
            {t('counterparts.accept')}
          </Button>
        )}
        <Button variant="subtle" size="compact-md" onClick={onKeys}>
          {t('reviews.keys')} (?)
        </Button>
      </div>
      {notes.map((note) => (
        <p key={note} className={classes.note} role="note">
          {note}
        </p>
      ))}
    </>
  );
}
