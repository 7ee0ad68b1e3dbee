import { Button, Table, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listOccurrencesInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import type { OccurrenceDto } from '#api-client/index';
import { PrintLink } from '../../app/print-link';
import { shortDay } from '../../kit/day';
import { BY_CURSOR, itemsOf } from '../../kit/pages';
import { EmptyState, ErrorState, LoadingState } from '../../kit/states';
import { WideTable } from '../../kit/wide-table';
import classes from './occurrences.module.css';

/** How long to wait for the next letter, in milliseconds. */
const PAUSE = 200;

/** The events that are registered, latest first. */
export function OccurrenceList(): ReactElement {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), PAUSE);
  const query = useInfiniteQuery({
    ...listOccurrencesInfiniteOptions({ query: { limit: '50', ...(words !== '' && { q: words }) } }),
    ...BY_CURSOR,
    placeholderData: keepPreviousData,
  });
  const found = itemsOf(query.data);
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t('occurrences.registered')}</h2>
      <PrintLink list="occurrences" search={words === '' ? {} : { q: words }} />
      <TextInput
        type="search"
        className={classes.search}
        label={t('occurrences.search')}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {query.error !== null && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isLoading && <LoadingState />}
      {!query.isLoading && found.length === 0 && <EmptyState title={t('occurrences.none')} />}
      {found.length > 0 && <Events events={found} />}
      {query.hasNextPage && (
        <Button variant="default" onClick={() => void query.fetchNextPage()}>
          {t('work.more')}
        </Button>
      )}
    </section>
  );
}

function Events({ events }: { readonly events: readonly OccurrenceDto[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <WideTable
      name={t('occurrences.registered')}
      columns={[t('occurrences.day'), t('occurrences.name'), t('occurrences.kind'), t('occurrences.document'), t('occurrences.tasks')]}
      minWidth="44rem"
    >
      {events.map((event) => (
        <Table.Tr key={event.id}>
          <Table.Td>{shortDay(event.occurredOn)}</Table.Td>
          <Table.Th scope="row">
            <Link to="/occurrences/$occurrenceId" params={{ occurrenceId: event.id }}>
              {event.name}
            </Link>
          </Table.Th>
          <Table.Td>{event.kind.name}</Table.Td>
          <Table.Td>{event.document?.number ?? '–'}</Table.Td>
          <Table.Td>{t('occurrences.openTasks', { open: event.openTasks, all: event.tasks })}</Table.Td>
        </Table.Tr>
      ))}
    </WideTable>
  );
}
