import { Button, Stack, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { countAuditFacetsOptions, listAuditEventsInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import { useMe } from '../../app/me';
import type { AuditSearch } from '../../app/audit-search';
import { ScreenTitle } from '../../app/screen-title';
import { actionWord } from '../../kit/action-word';
import { DataTable } from '../../kit/data-table';
import { Facets, type Facet } from '../../kit/facets';
import { BY_CURSOR, itemsOf } from '../../kit/pages';
import { EmptyState, ErrorState, LoadingState } from '../../kit/states';
import { ON_ARRIVAL } from '../../kit/on-arrival';
import { LogTakeaway } from '../exports/log-takeaway';
import { auditFilters } from './audit-query';
import classes from './audit.module.css';
import { useEventColumns } from './event-columns';

const route = getRouteApi('/shell/audit');

/** The log: facets on the left, the stream newest first; every choice stands in the URL. */
export function AuditScreen(): ReactElement {
  const { t } = useTranslation();
  const { roles } = useMe();
  const search = route.useSearch();
  return (
    <>
      <ScreenTitle title={t('audit.title')}>{roles.has('auditor') && <LogTakeaway filters={auditFilters(search)} />}</ScreenTitle>
      {roles.has('auditor') ? <Log /> : <EmptyState title={t('signIn.notAllowed')} />}
    </>
  );
}

function Log(): ReactElement {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filters = auditFilters(search);
  const query = useInfiniteQuery({
    ...listAuditEventsInfiniteOptions({ query: { ...filters, limit: '100' } }),
    ...BY_CURSOR,
    ...ON_ARRIVAL,
  });
  const { hasNextPage, isFetching, fetchNextPage } = query;
  const more = useCallback(() => {
    if (!isFetching) void fetchNextPage();
  }, [isFetching, fetchNextPage]);
  const columns = useEventColumns();
  // Beside the stream there is room for the filters; above it they open when asked.
  const isWide = useMediaQuery('(min-width: 1100px)');
  const choose = (choice: AuditSearch): void => void navigate({ search: { ...search, ...choice }, replace: true });
  const events = itemsOf(query.data);
  return (
    <div className={classes.log}>
      <details className={classes.side} open={isWide}>
        <summary>{t('facets.name')}</summary>
        <Stack gap="md" mt="sm">
          <TextInput
            type="date"
            label={t('audit.from')}
            value={search.from ?? ''}
            onChange={({ currentTarget }) => choose({ from: currentTarget.value || undefined })}
          />
          <TextInput
            type="date"
            label={t('audit.to')}
            value={search.to ?? ''}
            onChange={({ currentTarget }) => choose({ to: currentTarget.value || undefined })}
          />
          <LogFacets search={search} onChoose={choose} />
          <Button variant="default" onClick={() => void navigate({ search: {} })}>
            {t('audit.clear')}
          </Button>
          <p className={classes.muted}>{t('audit.recorded')}</p>
        </Stack>
      </details>
      <div className={classes.stream}>
        {query.error !== null && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.isLoading && <LoadingState lines={12} />}
        {query.isSuccess && events.length === 0 && <EmptyState title={t('audit.empty')} />}
        {events.length > 0 && (
          <DataTable
            name={t('audit.title')}
            columns={columns}
            rows={events}
            idOf={({ eventId }) => eventId}
            widths="10.5rem 1.2fr 1fr 1.1fr 1.3fr 6.5rem"
            hasMore={hasNextPage}
            onMore={more}
            onOpen={({ eventId }) => void navigate({ to: '/audit/$eventId', params: { eventId } })}
          />
        )}
      </div>
    </div>
  );
}

const OUTCOMES: Readonly<Record<string, 'audit.outcomeSuccess' | 'audit.outcomeDenied' | 'audit.outcomeError'>> = {
  success: 'audit.outcomeSuccess',
  denied: 'audit.outcomeDenied',
  error: 'audit.outcomeError',
};

function LogFacets({ search, onChoose }: { readonly search: AuditSearch; readonly onChoose: (choice: AuditSearch) => void }): ReactElement {
  const { t } = useTranslation();
  const { data } = useQuery({
    ...countAuditFacetsOptions({ query: auditFilters({ from: search.from, to: search.to }) }),
    staleTime: Infinity,
  });
  const named = (values: readonly { readonly value: string; readonly name: string | null; readonly count: number }[]): Facet['values'] =>
    values.map(({ value, name, count }) => ({ value, label: name ?? value, count }));
  const outcomeWord = (value: string): string => {
    const key = OUTCOMES[value];
    return key === undefined ? value : t(key);
  };
  const facets: Facet[] = [
    {
      name: 'outcome',
      title: t('audit.outcome'),
      values: (data?.outcomes ?? []).map(({ value, count }) => ({ value, label: outcomeWord(value), count })),
    },
    {
      name: 'action',
      title: t('audit.action'),
      values: (data?.actions ?? []).map(({ value, count }) => ({ value, label: actionWord(value, t), count })),
    },
    { name: 'actor', title: t('audit.actor'), values: named(data?.actors ?? []) },
    { name: 'unit', title: t('audit.unit'), values: named(data?.units ?? []) },
  ];
  const chosen = { outcome: search.outcome, action: search.action, actor: search.actor, unit: search.unit };
  return (
    <Facets facets={facets} chosen={chosen} onChoose={(name, values) => onChoose({ [name]: values.length === 0 ? undefined : values })} />
  );
}
