import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDto, UnitDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import { isRole } from '../../kit/role';
import { Term } from '../organisation/term';
import classes from './people.module.css';

interface Props {
  readonly memberships: PersonDto['memberships'];
  /** The units in force. */
  readonly units: readonly UnitDto[];
  readonly today: string;
}

/** What somebody is in which unit, from when to when: what is in force first. Each unit opens, where capacities are given and ended. */
export function Capacities({ memberships, units, today }: Props): ReactElement {
  const { t } = useTranslation();
  if (memberships.length === 0) return <span className={classes.muted}>{t('people.noCapacity')}</span>;
  const isOver = ({ validTo }: Props['memberships'][number]): boolean => validTo !== null && validTo < today;
  const inOrder = memberships.toSorted((one, other) => Number(isOver(one)) - Number(isOver(other)));
  return (
    <ul className={classes.capacities}>
      {inOrder.map((membership) => (
        <li key={membership.id}>
          {isRole(membership.role) ? t(`role.${membership.role}`) : membership.role} ·{' '}
          <Link to="/organisation" search={{ unit: membership.unitId }}>
            {units.find(({ id }) => id === membership.unitId)?.name ?? t('people.formerUnit')}
          </Link>{' '}
          <span className={classes.muted}>
            <Term term={membership} />
          </span>{' '}
          {isOver(membership) && <Chip>{t('people.over')}</Chip>}
          {membership.validFrom > today && <Chip>{t('people.coming')}</Chip>}
        </li>
      ))}
    </ul>
  );
}
