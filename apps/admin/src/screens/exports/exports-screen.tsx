import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listAuditExportsOptions, listInspectorQuestionsOptions } from '#api-client/@tanstack/react-query.gen';
import type { AuditExportDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { ScreenTitle } from '../../app/screen-title';
import { writtenInstant } from '../../kit/day';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import { WideTable } from '../../kit/wide-table';
import { writtenSize } from '../../kit/written-size';
import classes from './exports.module.css';

/** Milliseconds between two looks while a file is being made. */
const PAUSE = 2000;

/** What auditors took away, newest first, to be downloaded again. */
export function ExportsScreen(): ReactElement {
  const { t } = useTranslation();
  const { roles } = useMe();
  return (
    <>
      <ScreenTitle title={t('exports.title')}>
        <Link to="/audit" search={{}}>
          ← {t('inspection.toLog')}
        </Link>
      </ScreenTitle>
      {roles.has('auditor') ? <Exports /> : <EmptyState title={t('signIn.notAllowed')} />}
    </>
  );
}

function Exports(): ReactElement {
  const { t } = useTranslation();
  const query = useQuery({
    ...listAuditExportsOptions(),
    refetchInterval: ({ state }) => (state.data?.items.some((one) => one.state === 'queued') === true ? PAUSE : false),
  });
  const columns = ['askedAt', 'what', 'askedBy', 'state', 'size', 'digest'] as const;
  return (
    <div className={classes.screen}>
      <p className={classes.note}>{t('exports.note')}</p>
      <QueryContent query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('exports.none')}>{t('exports.noneWhy')}</EmptyState>
          ) : (
            <WideTable
              name={t('exports.title')}
              columns={[...columns.map((column) => t(`exports.${column}`)), t('exports.download')]}
              minWidth="60rem"
            >
              {items.map((one) => (
                <ExportRow key={one.id} one={one} />
              ))}
            </WideTable>
          )
        }
      </QueryContent>
    </div>
  );
}

function ExportRow({ one }: { readonly one: AuditExportDto }): ReactElement {
  const { t } = useTranslation();
  const { data } = useQuery({ ...listInspectorQuestionsOptions(), staleTime: Infinity });
  const { id, file, format, question, what, state, blockers, createdAt, createdByName } = one;
  const asked = data?.items.find(({ key }) => key === question);
  const kind = t(`exports.kind.${what}`);
  return (
    <Table.Tr>
      <Table.Td>{writtenInstant(createdAt)}</Table.Td>
      <Table.Td>
        {asked === undefined ? kind : `${kind} ${asked.number}: ${asked.title}`} ({format.toUpperCase()})
      </Table.Td>
      <Table.Td>{createdByName ?? '–'}</Table.Td>
      <Table.Td>
        {t(`exports.states.${state}`)}
        {blockers.map(({ code, message }) => (
          <div key={code}>{message}</div>
        ))}
      </Table.Td>
      <Table.Td className={classes.whole}>{file === null ? '–' : writtenSize(file.size)}</Table.Td>
      <Table.Td>{file === null ? '–' : <code className={classes.digest}>{file.digest}</code>}</Table.Td>
      <Table.Td className={classes.whole}>
        {file === null ? (
          '–'
        ) : (
          <a href={`/v1/audit/exports/${id}/content`} download aria-label={t('exports.downloadNamed', { name: file.name })}>
            {t('exports.download')}
          </a>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
