import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readPlanAppendixOptions } from '#api-client/@tanstack/react-query.gen';
import type { PlanAppendixDto } from '#api-client/index';
import { QueryContent } from '../../kit/query-content';
import { AppendixTable } from './appendix-table';
import classes from './print-plan.module.css';

const route = getRouteApi('/plans/$planId/print');

/** The appendix as it goes onto paper, and nothing else. Each reading of it is written to the log: it is read once for each visit. */
export function PrintPlanScreen(): ReactElement {
  const { t } = useTranslation();
  const { planId } = route.useParams();
  const appendix = useQuery({ ...readPlanAppendixOptions({ path: { id: planId } }), staleTime: Infinity, gcTime: 0 });
  return (
    <main className={classes.desk}>
      <div className={classes.acts}>
        <Button onClick={() => window.print()} disabled={appendix.data === undefined}>
          {t('planExport.print')}
        </Button>
        <Link to="/plans/$planId" params={{ planId }} search={{}}>
          {t('planExport.back')}
        </Link>
        <span className={classes.muted}>{t('planExport.note')}</span>
      </div>
      <QueryContent query={appendix}>{(printed) => <Sheet appendix={printed} />}</QueryContent>
    </main>
  );
}

/** Its words are Vietnamese in every language of the interface: it is the text that was issued. */
function Sheet({ appendix }: { readonly appendix: PlanAppendixDto }): ReactElement {
  const { code, title, source, notes, exportedAt } = appendix;
  useEffect(() => {
    // A browser that prints into a file names it so.
    document.title = `${code}-${exportedAt.slice(0, 'YYYY-MM-DD'.length)}`;
  }, [code, exportedAt]);
  return (
    <article className={classes.sheet} lang="vi">
      <header className={classes.head}>
        <p>Phụ lục</p>
        <h1>{title}</h1>
        <p className={classes.source}>{source}</p>
      </header>
      <AppendixTable appendix={appendix} />
      {notes.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
    </article>
  );
}
