import { Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../app/me';
import { allUnits } from './all-units';
import { isRole } from './role';
import type { CapacityChoice } from './use-capacity';

/** Whoever wears several hats says which one they wear now. With one hat there is nothing to ask. */
export function CapacityField({ capacities, chosen, onChoose }: CapacityChoice): ReactElement | null {
  const { t } = useTranslation();
  const me = useMe();
  const { data: units } = useQuery({ ...allUnits(undefined), enabled: capacities.length > 1 });
  if (capacities.length < 2) return null;
  const held = me.capacities.filter(({ id }) => capacities.includes(id));
  return (
    <Radio.Group label={t('field.actingAs')} value={chosen} onChange={onChoose} required>
      <Stack gap="xs" mt="xs">
        {held.map(({ id, role, unitId, deputyFor }) => {
          const unit = units?.find((one) => one.id === unitId)?.name ?? '…';
          const standing = `${isRole(role) ? t(`role.${role}`) : role} · ${unit}`;
          return <Radio key={id} value={id} label={deputyFor === null ? standing : t('field.standingIn', { standing })} />;
        })}
      </Stack>
    </Radio.Group>
  );
}
