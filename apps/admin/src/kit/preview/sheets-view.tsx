import { Button, Tabs } from '@mantine/core';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { columnLetters } from './column-letters';
import classes from './preview.module.css';
import type { PreviewSheet, PreviewText } from './preview-text';
import { useSeen } from './use-seen';

interface Props {
  readonly name: string;
  readonly text: Extract<PreviewText, { readonly kind: 'sheets' }>;
  readonly onSeen: (() => void) | undefined;
}

/** So many rows are shown at first, and so many more each time. */
const ROWS = 500;
/** Nobody reads further to the right in a page. */
const COLUMNS = 100;

/** A workbook to be read: its sheets as tabs, values where formulas stand. */
export function SheetsView({ name, text, onSeen }: Props): ReactElement {
  const { t } = useTranslation();
  const seen = useSeen(onSeen);
  useEffect(() => seen(), [seen]);
  return (
    <div className={classes.preview}>
      <Tabs defaultValue="0" keepMounted={false} variant="outline" classNames={{ tab: classes.tab }}>
        <Tabs.List aria-label={t('preview.sheets', { name })}>
          {text.sheets.map((sheet, index) => (
            <Tabs.Tab key={index} value={String(index)}>
              {sheet.name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {text.sheets.map((sheet, index) => (
          <Tabs.Panel key={index} value={String(index)}>
            <Grid sheet={sheet} />
          </Tabs.Panel>
        ))}
      </Tabs>
      {!text.isWhole && <p className={classes.note}>{t('preview.notWhole')}</p>}
    </div>
  );
}

function Grid({ sheet: { name, rows } }: { readonly sheet: PreviewSheet }): ReactElement {
  const { t } = useTranslation();
  const [shown, setShown] = useState(ROWS);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: Math.min(width, COLUMNS) }, (_, column) => columnLetters(column));
  if (width === 0) return <p className={classes.note}>{t('preview.emptySheet')}</p>;
  return (
    <>
      <div className={classes.sheet} role="region" aria-label={t('preview.region', { name })} tabIndex={0}>
        <table className={classes.grid} aria-label={name}>
          <thead>
            <tr>
              <td />
              {columns.map((letters) => (
                <th key={letters} scope="col">
                  {letters}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, index) => (
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                {columns.map((letters, column) => (
                  <td key={letters} className={isFigure(row[column] ?? '') ? classes.amount : undefined}>
                    {row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={classes.below}>
        <span>{t('preview.rowsShown', { shown: Math.min(shown, rows.length), all: rows.length })}</span>
        {rows.length > shown && (
          <Button variant="default" size="compact-sm" onClick={() => setShown(shown + ROWS)}>
            {t('preview.moreRows', { rows: Math.min(ROWS, rows.length - shown) })}
          </Button>
        )}
        {width > COLUMNS && <span>{t('preview.columnsLeft', { left: width - COLUMNS })}</span>}
      </div>
    </>
  );
}

/** Numbers stand at the right, as in the workbook. */
function isFigure(cell: string): boolean {
  return /^[-+(]?\d[\d.,\s]*%?\)?$/.test(cell);
}
