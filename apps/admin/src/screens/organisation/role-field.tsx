import { Select, type SelectProps } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES } from '../../kit/role';

/** What somebody is in a unit. */
export function RoleField(props: SelectProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Select
      label={t('organisation.role')}
      data={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      allowDeselect={false}
      required
      {...props}
    />
  );
}
