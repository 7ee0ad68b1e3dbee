import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { metaOptions } from '#api-client/@tanstack/react-query.gen';
import { exactInstant } from '../day';
import { ErrorState } from '../states';
import classes from './paper-list.module.css';
import { useEveryPage } from './use-every-page';

export interface PaperColumn<Row> {
  readonly header: string;
  /** Of the width of the sheet, in per cent. */
  readonly width: number;
  readonly cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  readonly title: string;
  /** What the list is narrowed to, in words. */
  readonly conditions: readonly { readonly name: string; readonly value: string }[];
  readonly columns: readonly PaperColumn<Row>[];
  readonly idOf: (row: Row) => string;
  readonly query: UseInfiniteQueryResult<{ readonly pages: readonly { readonly items: readonly Row[] }[] }, unknown>;
  /** Whose sheet it is. */
  readonly printedBy: string;
  /** The way back to the list. */
  readonly back: ReactNode;
}

/** A list as it goes onto A4: every row that matches, under a head that says what was asked, when, and by whom. */
export function PaperList<Row>({ title, conditions, columns, idOf, query, printedBy, back }: Props<Row>): ReactElement {
  const { t } = useTranslation();
  const { rows, isReading, isCut } = useEveryPage(query);
  // The moment at which the sheet was asked for: it stays while it is read.
  const { data: meta } = useQuery({ ...metaOptions(), staleTime: Infinity, gcTime: 0 });
  const asOf = meta === undefined ? '' : t('printing.asOf', { instant: exactInstant(meta.now) });
  useEffect(() => {
    // A browser that prints into a file names it so.
    document.title = `${title} ${meta?.today ?? ''}`.trim();
  }, [title, meta?.today]);
  return (
    <main className={classes.desk}>
      <div className={classes.acts}>
        <Button onClick={() => window.print()} disabled={isReading || query.error !== null}>
          {t('printing.print')}
        </Button>
        {back}
        <span role="status" className={classes.muted}>
          {isReading ? t('printing.reading', { count: rows.length }) : t('printing.count', { count: rows.length })}
        </span>
      </div>
      {query.error !== null && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      <article className={classes.sheet}>
        <header className={classes.head}>
          <h1>{title}</h1>
          <p>
            {t('printing.filters')}:{' '}
            {conditions.length === 0 ? t('printing.noFilters') : conditions.map(({ name, value }) => `${name}: ${value}`).join(' · ')}
          </p>
          <p>
            {asOf} · {t('printing.by', { name: printedBy })} · {t('printing.count', { count: rows.length })}
          </p>
          {isCut && !isReading && <p className={classes.cut}>{t('printing.cut', { count: rows.length })}</p>}
        </header>
        <table className={classes.table}>
          <colgroup>
            <col className={classes.number} />
            {columns.map(({ header, width }) => (
              <col key={header} style={{ width: `${width}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr className={classes.running} aria-hidden="true">
              <td colSpan={columns.length + 1}>
                {title} · {asOf}
              </td>
            </tr>
            <tr>
              <th scope="col">{t('printing.number')}</th>
              {columns.map(({ header }) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={idOf(row)}>
                <td>{index + 1}</td>
                {columns.map(({ header, cell }) => (
                  <td key={header}>{cell(row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </article>
    </main>
  );
}
