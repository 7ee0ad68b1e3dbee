import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanDto, PlanItemDto } from '#api-client/index';
import { CorrectRowDialog } from '../corrections/correct-row-dialog';
import { useAdministers } from './use-administers';

interface Props {
  readonly plan: PlanDto;
  readonly item: PlanItemDto;
  readonly rows: readonly PlanItemDto[];
}

/** What the plan's administrator can do with one row. */
export function RowActs({ plan, item, rows }: Props): ReactElement | null {
  const { t } = useTranslation();
  const [isCorrecting, setCorrecting] = useState(false);
  if (!useAdministers(plan)) return null;
  return (
    <>
      <Button variant="default" onClick={() => setCorrecting(true)}>
        {t('correction.row', { path: item.path })}
      </Button>
      {isCorrecting && <CorrectRowDialog plan={plan} item={item} rows={rows} onClose={() => setCorrecting(false)} />}
    </>
  );
}
