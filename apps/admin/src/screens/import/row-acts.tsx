import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedItemDto } from '#api-client/index';
import classes from './import.module.css';
import type { ProposalAct } from './proposal-bar';

/** What can be done with the row that is open. */
export function RowActs({ item, onAsk }: { readonly item: ProposedItemDto; readonly onAsk: (act: ProposalAct) => void }): ReactElement {
  const { t } = useTranslation();
  const hasSeveralLeads = item.leads.length > 1 || item.leads.some(({ resolved }) => resolved?.type === 'group');
  return (
    <div className={classes.ways} role="group" aria-label={t('planImport.rowActs')}>
      <strong>{t('planImport.row', { row: item.row })}</strong>
      {hasSeveralLeads && (
        <Button size="compact-sm" variant="subtle" onClick={() => onAsk('lead-mode')}>
          {t('planImport.leadModes')}
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" onClick={() => onAsk('renumber')}>
        {t('planImport.renumber')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => onAsk('remove')}>
        {t('planImport.remove')}
      </Button>
    </div>
  );
}
