import { Table } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanItemDto } from '#api-client/index';
import classes from './plans.module.css';

interface Props {
  readonly item: PlanItemDto;
  readonly cell: 'number' | 'content' | 'lead' | 'coordinator' | 'deliverable' | 'timing';
  readonly children: string;
  /** What was said of it at publishing; null: nothing. */
  readonly note?: string | null;
}

/** A cell of the appendix, with what was said of it; one that was restored from a damaged scan says so, with what the scan has. */
export function PrintedCell({ item, cell, children, note = null }: Props): ReactElement {
  const { t } = useTranslation();
  const scanned = item.source.scan?.[cell];
  return (
    <Table.Td>
      {children}
      {note !== null && <div className={classes.said}>{note}</div>}
      {scanned !== undefined && (
        <div className={classes.scanned}>{scanned === '' ? t('plans.scanIllegible') : t('plans.scanHas', { text: scanned })}</div>
      )}
    </Table.Td>
  );
}
