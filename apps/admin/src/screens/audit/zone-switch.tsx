import { SegmentedControl } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Zone } from '../../app/audit-search';

/** In which zone moments are read; the offset stands beside each. */
export function ZoneSwitch({ zone, onSwitch }: { readonly zone: Zone; readonly onSwitch: (zone: Zone) => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('log.zone')}
      value={zone ?? 'vn'}
      onChange={(value) => onSwitch(value === 'utc' ? 'utc' : undefined)}
      data={[
        { value: 'vn', label: t('log.zoneVn') },
        { value: 'utc', label: t('log.zoneUtc') },
      ]}
    />
  );
}
