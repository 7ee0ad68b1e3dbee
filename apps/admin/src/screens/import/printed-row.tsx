import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedItemDto } from '#api-client/index';
import classes from './import.module.css';
import { CELLS } from './proposal-questions';

/** The row as the document prints it, line by line, whatever was corrected since; what a scan has of cells that are not sure beside it. */
export function PrintedRow({ item, asked }: { readonly item: ProposedItemDto; readonly asked: string | null }): ReactElement {
  const { t } = useTranslation();
  const { source } = item;
  const { page, table, row } = source;
  return (
    <section className={classes.side} aria-label={t('planImport.original')}>
      <h3 className={classes.heading}>{t('planImport.original')}</h3>
      <p className={classes.muted}>
        {table === 0 && t('planImport.notPrinted')}
        {table > 0 && (page === null ? t('planImport.place', { table, row }) : t('planImport.placeOnPage', { page, table, row }))}
      </p>
      <table className={classes.printed}>
        <tbody>
          {(['number', ...CELLS] as const).map((cell) => (
            <tr key={cell} data-asked={cell === asked || undefined}>
              <th scope="row">{t(`planImport.cell.${cell}`)}</th>
              <td>
                {source.cells[cell] === '' || source.cells[cell] === undefined ? (
                  <span className={classes.muted}>{t('planImport.blank')}</span>
                ) : (
                  source.cells[cell]
                )}
                <Scanned scanned={source.scan?.[cell]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Scanned({ scanned }: { readonly scanned: string | undefined }): ReactElement | null {
  const { t } = useTranslation();
  if (scanned === undefined) return null;
  return (
    <div className={classes.scanned}>{scanned === '' ? t('planImport.scanIllegible') : t('planImport.scanHas', { text: scanned })}</div>
  );
}
