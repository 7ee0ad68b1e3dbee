import { Button, Table } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { exportAnswer } from '#api-client/index';
import { useMe } from '../../app/me';
import { ScreenTitle } from '../../app/screen-title';
import { EmptyState, ErrorState, LoadingState } from '../../kit/states';
import { WideTable } from '../../kit/wide-table';
import { ExportMenu } from '../exports/export-menu';
import { AnswerFacts } from './answer-facts';
import classes from './questions.module.css';
import { RowSources } from './row-sources';
import { ScopeFields } from './scope-fields';
import { scopeFilters } from './scope-query';
import { useAnswer, type QuestionKey, type ReadAnswer } from './use-answer';

const route = getRouteApi('/shell/audit/questions/$key');

/** Room for one column, in rem. */
const COLUMN = 10;

/** One question: its scope, what is counted, and the answer with what each row can be looked up by. */
export function QuestionScreen(): ReactElement {
  const { t } = useTranslation();
  const { roles } = useMe();
  const { key } = route.useParams();
  // The API answers 404 for what is no question: the screen then says so.
  return roles.has('auditor') ? <Question question={key as QuestionKey} /> : <EmptyState title={t('signIn.notAllowed')} />;
}

function Question({ question }: { readonly question: QuestionKey }): ReactElement {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useAnswer(question, search);
  const answer = query.data;
  return (
    <>
      <ScreenTitle title={answer === undefined ? t('inspection.title') : `${answer.head.number}. ${answer.head.title}`}>
        <Link to="/audit/questions" search={search}>
          ← {t('inspection.back')}
        </Link>
      </ScreenTitle>
      <div className={classes.screen}>
        <ScopeFields search={search} onChoose={(chosen) => void navigate({ search: chosen, replace: true })} />
        {query.error !== null && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.isLoading && <LoadingState lines={8} />}
        {answer !== undefined && (
          <>
            <AnswerFacts head={answer.head} />
            <div className={classes.acts}>
              <ExportMenu
                formats={['csv', 'xlsx'] as const}
                ask={(format, headers) =>
                  exportAnswer({ path: { key: question }, headers, body: { format }, query: scopeFilters(search), throwOnError: true })
                }
              />
              <Button
                variant="default"
                renderRoot={(props) => <Link to="/audit/questions/$key/print" params={{ key: question }} search={search} {...props} />}
              >
                {t('inspection.print')}
              </Button>
            </div>
            <AnswerRows
              answer={answer}
              hasMore={query.hasNextPage}
              isMoreComing={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
          </>
        )}
      </div>
    </>
  );
}

interface RowsProps {
  readonly answer: ReadAnswer;
  readonly hasMore: boolean;
  readonly isMoreComing: boolean;
  readonly onMore: () => void;
}

function AnswerRows({ answer: { head, rows }, hasMore, isMoreComing, onMore }: RowsProps): ReactElement {
  const { t } = useTranslation();
  if (rows.length === 0) return <EmptyState title={t('inspection.none')}>{t('inspection.noneWhy')}</EmptyState>;
  const { columns } = head;
  return (
    <>
      <p className={classes.note}>{t(hasMore ? 'inspection.rowsMore' : 'inspection.rows', { count: rows.length })}</p>
      <WideTable
        name={head.title}
        columns={[t('inspection.number'), ...columns.map(({ heading }) => heading), t('inspection.source')]}
        minWidth={`${(columns.length + 1) * COLUMN}rem`}
      >
        {rows.map((row, index) => (
          <Table.Tr key={`${row.eventId ?? row.taskId ?? row.unitId} ${index}`}>
            <Table.Td>{index + 1}</Table.Td>
            {columns.map(({ name, kind }, place) => (
              <Table.Td key={name} className={classes.cell} data-kind={kind} data-column={name}>
                {row.cells[place]}
              </Table.Td>
            ))}
            <Table.Td>
              <RowSources row={row} number={index + 1} />
            </Table.Td>
          </Table.Tr>
        ))}
      </WideTable>
      {hasMore && (
        <div>
          <Button variant="default" loading={isMoreComing} onClick={onMore}>
            {t('inspection.more')}
          </Button>
        </div>
      )}
    </>
  );
}
