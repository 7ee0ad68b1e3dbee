import { Button, Table, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactElement, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { listPeopleInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import { useNow } from '../../app/now';
import { PrintLink } from '../../app/print-link';
import { ScreenTitle } from '../../app/screen-title';
import { allUnits } from '../../kit/all-units';
import { BY_CURSOR, itemsOf } from '../../kit/pages';
import { EmptyState, ErrorState, LoadingState } from '../../kit/states';
import { WideTable } from '../../kit/wide-table';
import { Capacities } from './capacities';
import classes from './people.module.css';

const route = getRouteApi('/shell/people');

/** Somebody by their name, and everything that they are, were and will be. Who is looked for stands in the URL. */
export function PeopleScreen(): ReactElement {
  const { t } = useTranslation();
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <ScreenTitle title={t('people.title')} />
      <div className={classes.screen}>
        <NameField key={q} words={q ?? ''} onFind={(words) => void navigate({ search: { q: words === '' ? undefined : words } })} />
        <FoundPeople words={q} />
      </div>
    </>
  );
}

function NameField({ words, onFind }: { readonly words: string; readonly onFind: (words: string) => void }): ReactElement {
  const { t } = useTranslation();
  const [value, setValue] = useState(words);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onFind(value.trim());
  };
  return (
    <form role="search" className={classes.search} onSubmit={submit}>
      <TextInput
        className={classes.words}
        label={t('people.words')}
        placeholder={t('people.hint')}
        value={value}
        onChange={({ currentTarget }) => setValue(currentTarget.value)}
        maxLength={200}
      />
      <Button type="submit">{t('people.search')}</Button>
    </form>
  );
}

function FoundPeople({ words }: { readonly words: string | undefined }): ReactElement {
  const { t } = useTranslation();
  const today = useNow()?.today;
  const { data: units = [] } = useQuery(allUnits(undefined));
  const query = useInfiniteQuery({
    ...listPeopleInfiniteOptions({ query: { limit: '50', ...(words !== undefined && { q: words }) } }),
    ...BY_CURSOR,
  });
  const people = itemsOf(query.data);
  return (
    <>
      {query.error !== null && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isLoading && <LoadingState />}
      {query.isSuccess && people.length === 0 && <EmptyState title={t('people.none')} />}
      {people.length > 0 && today !== undefined && (
        <>
          <div className={classes.head}>
            <p className={classes.muted}>{t('people.note')}</p>
            <PrintLink list="people" search={{ q: words }} />
          </div>
          <WideTable name={t('people.title')} columns={[t('people.name'), t('people.capacities')]} minWidth="20rem">
            {people.map(({ id, name, memberships }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">{name}</Table.Th>
                <Table.Td>
                  <Capacities memberships={memberships} units={units} today={today} />
                </Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
        </>
      )}
      {query.hasNextPage && (
        <Button variant="default" onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
          {t('work.more')}
        </Button>
      )}
    </>
  );
}
