import { Button, Stack, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Suspense, useCallback, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listAuditEventsInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import type { AuditSearch } from '../../app/audit-search';
import { useMe } from '../../app/me';
import { PrintLink } from '../../app/print-link';
import { ScreenTitle } from '../../app/screen-title';
import { withWords } from '../../i18n/with-words';
import { lazyPart } from '../../kit/lazy-part';
import { CopyLink } from '../../kit/copy-link';
import { DataTable } from '../../kit/data-table';
import { ON_ARRIVAL } from '../../kit/on-arrival';
import { BY_CURSOR, itemsOf } from '../../kit/pages';
import { EmptyState, ErrorState, LoadingState } from '../../kit/states';
import { SavedViews } from '../views/saved-views';
import { auditFilters } from './audit-query';
import classes from './audit.module.css';
import { useEventColumns } from './event-columns';
import { LogFacets } from './log-facets';
import { VerifyWhole } from './verify-whole';
import { ZoneSwitch } from './zone-switch';

const route = getRouteApi('/shell/audit');

/** Its words are those of the questions, too. */
const LogTakeaway = lazyPart(
  withWords('inspection', () => import('../exports/log-takeaway')),
  'LogTakeaway',
);

/** The log: facets on the left, the stream newest first; every choice stands in the URL. */
export function AuditScreen(): ReactElement {
  const { t } = useTranslation();
  const { roles } = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  if (!roles.has('auditor')) return <EmptyState title={t('signIn.notAllowed')} />;
  return (
    <>
      <ScreenTitle title={t('audit.title')}>
        <div className={classes.tools}>
          <ZoneSwitch zone={search.zone} onSwitch={(zone) => void navigate({ search: { ...search, zone }, replace: true })} />
          <CopyLink />
          <PrintLink list="audit" search={search} />
          <Suspense>
            <LogTakeaway filters={auditFilters(search)} />
          </Suspense>
        </div>
      </ScreenTitle>
      <div className={classes.views}>
        <SavedViews list="audit" search={search} onSearch={(look) => void navigate({ search: look, replace: true })} />
      </div>
      <Log />
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
  const columns = useEventColumns(search.zone ?? 'vn');
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
          <TaskFilter onChoose={choose} />
          <LogFacets search={search} record={query.data?.pages[0]?.search} onChoose={choose} />
          <Button variant="default" onClick={() => void navigate({ search: { zone: search.zone } })}>
            {t('audit.clear')}
          </Button>
          <p className={classes.muted}>{t('audit.recorded')}</p>
        </Stack>
      </details>
      <div className={classes.stream}>
        <VerifyWhole />
        <OfOne search={search} />
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
            onOpen={({ eventId }) => void navigate({ to: '/audit/$eventId', params: { eventId }, search: { zone: search.zone } })}
          />
        )}
      </div>
    </div>
  );
}

/** One task by the number that people know it by, beside the facets. */
function TaskFilter({ onChoose }: { readonly onChoose: (choice: AuditSearch) => void }): ReactElement {
  const { t } = useTranslation();
  const [reference, setReference] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reference.trim() !== '') onChoose({ task: [reference.trim()] });
      }}
    >
      <TextInput
        label={t('log.tasksFilter')}
        placeholder="KT-TP-2025/III.1/…"
        value={reference}
        onChange={({ currentTarget }) => setReference(currentTarget.value)}
      />
    </form>
  );
}

/** Where the log is narrowed to one task or one plan: its own pages. */
function OfOne({ search: { task, plan } }: { readonly search: AuditSearch }): ReactElement | null {
  const { t } = useTranslation();
  const [taskId, planId] = [onlyId(task), onlyId(plan)];
  if (taskId === null && planId === null) return null;
  return (
    <p className={classes.links}>
      {taskId !== null && (
        <Link to="/audit/tasks/$taskId" params={{ taskId }}>
          {t('log.openLife')}
        </Link>
      )}
      {planId !== null && (
        <Link to="/audit/plans/$planId" params={{ planId }}>
          {t('log.openPlan')}
        </Link>
      )}
    </p>
  );
}

/** Values typed by hand may be references. */
function onlyId(values: readonly string[] | undefined): string | null {
  const [id, ...others] = values ?? [];
  return id !== undefined && others.length === 0 && /^[0-9a-f-]{36}$/.test(id) ? id : null;
}
