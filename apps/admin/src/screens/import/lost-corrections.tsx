import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LostCorrectionDto, PlanReadAgainDto } from '#api-client/index';
import classes from './import.module.css';
import { editableCell } from './proposal-questions';

/** What would be kept of what people have said, and each thing that would be lost. */
export function LostCorrections({ foreseen: { kept, lost } }: { readonly foreseen: PlanReadAgainDto }): ReactElement {
  const { t } = useTranslation();
  return (
    <div role="status">
      <p>{t('planImport.keptCount', { count: kept })}</p>
      <p>
        <strong>{t('planImport.lostCount', { count: lost.length })}</strong>
      </p>
      <ul className={classes.list}>
        {lost.map((one, index) => (
          <li key={`${index} ${one.text}`}>
            <Place lost={one} />: “{one.text}”
          </li>
        ))}
      </ul>
    </div>
  );
}

function Place({ lost: { what, row, cell } }: { readonly lost: LostCorrectionDto }): string {
  const { t } = useTranslation();
  const named = editableCell(cell);
  const place = [...(row === null ? [] : [t('planImport.row', { row })]), ...(named === null ? [] : [t(`planImport.cell.${named}`)])];
  return [...place, t(`planImport.lost.${what}`)].join(' · ');
}
