import { Button, Group } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberDto, UnitPageDto } from '#api-client/index';
import { shortDay } from '../../kit/day';
import { isRole } from '../../kit/role';
import { AbsenceChip } from './absence-chip';
import { EndDialog } from './end-dialog';
import { MemberDialog } from './member-dialog';
import { NewPersonDialog } from './new-person-dialog';
import classes from './organisation.module.css';
import { Term } from './term';

/** Who is what in the unit on the day; whoever keeps it gives roles and ends them. */
export function MembersSection({ unit }: { readonly unit: UnitPageDto }): ReactElement {
  const { t } = useTranslation();
  const [adding, setAdding] = useState<'member' | 'person' | null>(null);
  const [ending, setEnding] = useState<MemberDto | null>(null);
  const mayKeep = unit.keptBy.length > 0;
  const roleWord = (role: string): string => (isRole(role) ? t(`role.${role}`) : role);
  return (
    <section className={classes.section}>
      <div className={classes.between}>
        <h3 className={classes.heading}>{t('organisation.members')}</h3>
        {mayKeep && (
          <Group gap="xs">
            <Button variant="default" size="compact-md" onClick={() => setAdding('member')}>
              {t('organisation.addMember')}
            </Button>
            <Button variant="default" size="compact-md" onClick={() => setAdding('person')}>
              {t('organisation.addPerson')}
            </Button>
          </Group>
        )}
      </div>
      {unit.members.length === 0 && <p className={classes.muted}>{t('organisation.noMembers', { day: shortDay(unit.on) })}</p>}
      <ul className={classes.items}>
        {unit.members.map((member) => (
          <li key={member.id} className={classes.item}>
            <div className={classes.between}>
              <span>
                <strong>{member.person.name}</strong>, {roleWord(member.role)}{' '}
                <AbsenceChip unit={unit} personId={member.personId} role={member.role} />
              </span>
              {mayKeep && (
                <Button variant="default" size="compact-md" onClick={() => setEnding(member)}>
                  {t('organisation.end')}
                  <span className="visually-hidden"> {`${member.person.name}, ${roleWord(member.role)}`}</span>
                </Button>
              )}
            </div>
            <p className={classes.muted}>
              <Term term={member} />
            </p>
          </li>
        ))}
      </ul>
      {adding === 'member' && <MemberDialog unit={unit} onClose={() => setAdding(null)} />}
      {adding === 'person' && <NewPersonDialog unit={unit} onClose={() => setAdding(null)} />}
      {ending !== null && (
        <EndDialog
          kind="membership"
          term={ending}
          name={t('organisation.endOf', { name: ending.person.name, role: roleWord(ending.role) })}
          capacities={unit.keptBy}
          onClose={() => setEnding(null)}
        />
      )}
    </section>
  );
}
