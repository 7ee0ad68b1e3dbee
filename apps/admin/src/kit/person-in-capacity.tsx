import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isRole } from './role';

interface Acting {
  /** Null for the system itself. */
  readonly name: string | null;
  readonly role: string | null;
  readonly unit: string | null;
}

/** "Trần Thị Thu, chuyên viên, Phòng Nội vụ": nobody acts without a capacity. */
export function PersonInCapacity({ name, role, unit }: Acting): ReactElement {
  const { t } = useTranslation();
  const capacity = [role !== null && isRole(role) ? t(`role.${role}`) : role, unit].filter((part) => part !== null);
  return (
    <span>
      <strong>{name ?? t('person.system')}</strong>
      {capacity.length > 0 && `, ${capacity.join(', ')}`}
    </span>
  );
}
