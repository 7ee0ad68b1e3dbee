import { Button, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanDto } from '#api-client/index';

const FORMATS = ['docx', 'xlsx'] as const;

/** The plan as a file, or on paper: for whoever reads it. */
export function PlanDownloads({ plan: { id } }: { readonly plan: PlanDto }): ReactElement {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default">{t('planExport.title')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map((format) => (
          <Menu.Item key={format} component="a" href={`/v1/plans/${id}/export?format=${format}`} download>
            {t(`planExport.${format}`)}
          </Menu.Item>
        ))}
        <Menu.Item component={Link} to={`/plans/${id}/print`}>
          {t('planExport.print')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
