import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitPageDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import { shortDay } from '../../kit/day';
import { isRole } from '../../kit/role';

/** Roles in which somebody decides: work waits for whoever holds one and is away. */
const DECIDING = ['reviewer', 'leader', 'unit-head', 'plan-administrator'];

interface Props {
  readonly unit: UnitPageDto;
  readonly personId: string;
  /** The role that they hold there; of one in which they decide it is said whether anybody stands in. */
  readonly role?: string;
}

/** Beside the name of somebody who is away on the day: until when, and whether anybody stands in for them. */
export function AbsenceChip({ unit, personId, role }: Props): ReactElement | null {
  const { t } = useTranslation();
  const absence = unit.absences.find((one) => one.personId === personId && one.validFrom <= unit.on);
  if (absence === undefined) return null;
  const alone =
    role !== undefined &&
    isRole(role) &&
    DECIDING.includes(role) &&
    !unit.deputies.some((deputy) => deputy.forPersonId === personId && deputy.role === role);
  return (
    <>
      <Chip>{absence.validTo === null ? t('absence.away') : t('absence.awayUntil', { day: shortDay(absence.validTo) })}</Chip>
      {alone && <Chip>{t('absence.nobodyStandsIn')}</Chip>}
    </>
  );
}
