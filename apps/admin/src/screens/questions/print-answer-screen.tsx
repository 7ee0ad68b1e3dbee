import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, LoadingState } from '../../kit/states';
import { AnswerFacts } from './answer-facts';
import classes from './print-answer.module.css';
import { useAnswer, type QuestionKey, type ReadAnswer } from './use-answer';

const route = getRouteApi('/audit/questions/$key/print');

/** More than anybody reads on paper. */
const MOST_ROWS = 2_000;

/** An answer as it goes onto paper: all of it, up to what anybody reads there. */
export function PrintAnswerScreen(): ReactElement {
  const { t } = useTranslation();
  const { key } = route.useParams();
  const search = route.useSearch();
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useAnswer(key as QuestionKey, search);
  const wantsMore = hasNextPage && (data?.rows.length ?? 0) < MOST_ROWS;
  useEffect(() => {
    if (wantsMore && !isFetching && error === null) void fetchNextPage();
  }, [wantsMore, isFetching, error, fetchNextPage]);
  return (
    <main className={classes.desk}>
      <div className={classes.acts}>
        <Button onClick={() => window.print()} disabled={data === undefined || wantsMore}>
          {t('inspection.print')}
        </Button>
        <Link to="/audit/questions/$key" params={{ key }} search={search}>
          {t('inspection.toQuestion')}
        </Link>
      </div>
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {error === null && (data === undefined || wantsMore) && <LoadingState />}
      {data !== undefined && !wantsMore && <Sheet answer={data} isCut={hasNextPage} />}
    </main>
  );
}

function Sheet({ answer: { head, rows }, isCut }: { readonly answer: ReadAnswer; readonly isCut: boolean }): ReactElement {
  const { t } = useTranslation();
  useEffect(() => {
    // A browser that prints into a file names it so.
    document.title = `${head.key}-${head.asOf.slice(0, 'YYYY-MM-DD'.length)}`;
  }, [head]);
  return (
    <article className={classes.sheet}>
      <h1>
        {head.number}. {head.title}
      </h1>
      <AnswerFacts head={head} />
      {isCut && <p>{t('inspection.printed', { count: rows.length })}</p>}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('inspection.number')}</th>
            {head.columns.map(({ name, heading }) => (
              <th key={name} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells }, index) => (
            // Rows of an answer have no id of their own, and never move.
            <tr key={index}>
              <td>{index + 1}</td>
              {head.columns.map(({ name }, place) => (
                <td key={name}>{cells[place]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>{t('inspection.none')}</p>}
    </article>
  );
}
