import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedDeputyDto, UnitPageDto } from '#api-client/index';
import { shortDay } from '../../kit/day';
import { isRole } from '../../kit/role';
import { AbsenceChip } from './absence-chip';
import { DeputyDialog } from './deputy-dialog';
import { EndDialog } from './end-dialog';
import classes from './organisation.module.css';
import { Term } from './term';

/** Who stands in for whom in the unit on the day, and by which document. */
export function DeputiesSection({ unit }: { readonly unit: UnitPageDto }): ReactElement {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<NamedDeputyDto | null>(null);
  const mayKeep = unit.keptBy.length > 0;
  const standsFor = ({ forPerson, role }: NamedDeputyDto): string =>
    t('organisation.deputyFor', { name: forPerson.name, role: isRole(role) ? t(`role.${role}`) : role });
  return (
    <section className={classes.section}>
      <div className={classes.between}>
        <h3 className={classes.heading}>{t('organisation.deputies')}</h3>
        {mayKeep && (
          <Button variant="default" size="compact-md" onClick={() => setAdding(true)}>
            {t('organisation.addDeputy')}
          </Button>
        )}
      </div>
      <p className={classes.muted}>
        {unit.deputies.length === 0 ? t('organisation.noDeputies', { day: shortDay(unit.on) }) : t('organisation.deputyNote')}
      </p>
      <ul className={classes.items}>
        {unit.deputies.map((deputy) => (
          <li key={deputy.id} className={classes.item}>
            <div className={classes.between}>
              <span>
                <strong>{deputy.person.name}</strong> <AbsenceChip unit={unit} personId={deputy.personId} /> {standsFor(deputy)}{' '}
                <AbsenceChip unit={unit} personId={deputy.forPersonId} />
              </span>
              {mayKeep && (
                <Button variant="default" size="compact-md" onClick={() => setEnding(deputy)}>
                  {t('organisation.end')}
                  <span className="visually-hidden"> {`${deputy.person.name} ${standsFor(deputy)}`}</span>
                </Button>
              )}
            </div>
            <p className={classes.muted}>
              <Term term={deputy} /> · {deputy.legalBasis}
            </p>
          </li>
        ))}
      </ul>
      {adding && <DeputyDialog unit={unit} onClose={() => setAdding(false)} />}
      {ending !== null && (
        <EndDialog
          kind="deputy"
          term={ending}
          name={`${t('organisation.end')}: ${ending.person.name} ${standsFor(ending)}`}
          capacities={unit.keptBy}
          onClose={() => setEnding(null)}
        />
      )}
    </section>
  );
}
