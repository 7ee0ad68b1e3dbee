import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedAbsenceDto, UnitPageDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { shortDay } from '../../kit/day';
import { AbsenceDialog } from './absence-dialog';
import { BackDialog } from './back-dialog';
import classes from './organisation.module.css';
import { Term } from './term';

/** Who of the unit is away on the day or later. One says it of oneself; its head and whoever keeps it say it of everybody. */
export function AbsencesSection({ unit }: { readonly unit: UnitPageDto }): ReactElement {
  const { t } = useTranslation();
  const me = useMe();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<NamedAbsenceDto | null>(null);
  const maySay = (personId: string): boolean => unit.excusedBy.length > 0 || personId === me.id;
  const people = new Map(unit.members.filter(({ person }) => maySay(person.id)).map(({ person }) => [person.id, person]));
  return (
    <section className={classes.section}>
      <div className={classes.between}>
        <h3 className={classes.heading}>{t('absence.title')}</h3>
        {people.size > 0 && (
          <Button variant="default" size="compact-md" onClick={() => setAdding(true)}>
            {t('absence.record')}
          </Button>
        )}
      </div>
      <p className={classes.muted}>{unit.absences.length === 0 ? t('absence.nobody', { day: shortDay(unit.on) }) : t('absence.note')}</p>
      <ul className={classes.items}>
        {unit.absences.map((absence) => (
          <li key={absence.id} className={classes.item}>
            <div className={classes.between}>
              <strong>{absence.person.name}</strong>
              {maySay(absence.personId) && (
                <Button variant="default" size="compact-md" onClick={() => setEnding(absence)}>
                  {t('absence.back')}
                  <span className="visually-hidden"> {absence.person.name}</span>
                </Button>
              )}
            </div>
            <p className={classes.muted}>
              <Term term={absence} />
              {absence.reason !== null && ` · ${absence.reason}`}
            </p>
          </li>
        ))}
      </ul>
      {adding && <AbsenceDialog people={[...people.values()]} capacities={unit.excusedBy} day={unit.on} onClose={() => setAdding(false)} />}
      {ending !== null && (
        <BackDialog absence={ending} capacities={ending.personId === me.id ? [] : unit.excusedBy} onClose={() => setEnding(null)} />
      )}
    </section>
  );
}
