import { Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { allUnits } from '../../kit/all-units';
import { useMe } from '../../app/me';

/** `owner`, `administration`, or the id of a unit. */
export type Audience = string;

/** Who may use a view: oneself, a unit of one's own, everybody. @param also a unit with which it is shared already */
export function AudienceField({
  audience,
  also,
  onChoose,
}: {
  readonly audience: Audience;
  readonly also: string | null;
  readonly onChoose: (audience: Audience) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { capacities } = useMe();
  const { data: units } = useQuery(allUnits(undefined));
  const ids = [...new Set([...capacities.map(({ unitId }) => unitId), ...(also === null ? [] : [also])])];
  const nameOf = (id: string): string => units?.find((unit) => unit.id === id)?.name ?? '…';
  return (
    <Radio.Group label={t('sharing.audience')} value={audience} onChange={onChoose}>
      <Stack gap="xs" mt="xs">
        <Radio value="owner" label={t('sharing.owner')} />
        {ids.map((id) => (
          <Radio key={id} value={id} label={t('sharing.unit', { unit: nameOf(id) })} />
        ))}
        <Radio value="administration" label={t('sharing.administration')} />
      </Stack>
    </Radio.Group>
  );
}

/** As the API names it. */
export function sharingOf(audience: Audience) {
  if (audience === 'owner' || audience === 'administration') return { audience, unitId: null } as const;
  return { audience: 'unit', unitId: audience } as const;
}
