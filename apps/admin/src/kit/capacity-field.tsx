import { Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listUnitsOptions } from '#api-client/@tanstack/react-query.gen';
import { useMe } from '../app/me';
import { isRole } from './role';

interface Props {
  /** Ids of the capacities that permit the act. */
  readonly capacities: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (capacity: string) => void;
}

/** Whoever wears several hats says which one they wear now. With one hat there is nothing to ask. */
export function CapacityField({ capacities, chosen, onChoose }: Props): ReactElement | null {
  const { t } = useTranslation();
  const me = useMe();
  const { data: units } = useQuery({ ...listUnitsOptions({ query: { limit: '200' } }), enabled: capacities.length > 1 });
  if (capacities.length < 2) return null;
  const held = me.capacities.filter(({ id }) => capacities.includes(id));
  return (
    <Radio.Group label={t('field.actingAs')} value={chosen} onChange={onChoose} required>
      <Stack gap="xs" mt="xs">
        {held.map(({ id, role, unitId, deputyFor }) => {
          const unit = units?.items.find((one) => one.id === unitId)?.name ?? '…';
          const standing = `${isRole(role) ? t(`role.${role}`) : role} · ${unit}`;
          return <Radio key={id} value={id} label={deputyFor === null ? standing : t('field.standingIn', { standing })} />;
        })}
      </Stack>
    </Radio.Group>
  );
}
