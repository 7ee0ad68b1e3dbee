import { Button, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactElement, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { searchDocumentsInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import { PrintLink } from '../../app/print-link';
import { ScreenTitle } from '../../app/screen-title';
import { BY_CURSOR, itemsOf } from '../../kit/pages';
import { EmptyState, ErrorState, LoadingState } from '../../kit/states';
import classes from './documents.module.css';
import { FoundDocument } from './found-document';

const route = getRouteApi('/shell/documents');

/** As of the API: less stands in every text. */
const SHORTEST = 3;

/** A search in names and texts of the documents that one may open. What is searched stands in the URL. */
export function DocumentsScreen(): ReactElement {
  const { t } = useTranslation();
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const search = (words: string): void => void navigate({ search: { q: words === '' ? undefined : words } });
  return (
    <>
      <ScreenTitle title={t('documents.title')} />
      <div className={classes.screen}>
        <SearchField key={q} words={q ?? ''} onSearch={search} />
        {q !== undefined && q.length >= SHORTEST ? (
          <FoundDocuments words={q} />
        ) : (
          <EmptyState title={t('documents.ask')}>{t('documents.askWhy')}</EmptyState>
        )}
      </div>
    </>
  );
}

function SearchField({ words, onSearch }: { readonly words: string; readonly onSearch: (words: string) => void }): ReactElement {
  const { t } = useTranslation();
  const [value, setValue] = useState(words);
  const [isShort, setShort] = useState(false);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const asked = value.trim();
    setShort(asked.length < SHORTEST);
    if (asked.length >= SHORTEST) onSearch(asked);
  };
  return (
    <form role="search" className={classes.search} onSubmit={submit}>
      <TextInput
        className={classes.words}
        label={t('documents.words')}
        value={value}
        onChange={({ currentTarget }) => setValue(currentTarget.value)}
        error={isShort ? t('documents.short', { count: SHORTEST }) : undefined}
        maxLength={200}
      />
      <Button type="submit">{t('documents.search')}</Button>
    </form>
  );
}

function FoundDocuments({ words }: { readonly words: string }): ReactElement {
  const { t } = useTranslation();
  const query = useInfiniteQuery({ ...searchDocumentsInfiniteOptions({ query: { q: words, limit: '20' } }), ...BY_CURSOR });
  const found = itemsOf(query.data);
  return (
    <section aria-label={t('documents.found')}>
      {query.error !== null && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isLoading && <LoadingState />}
      {found.length > 0 && <PrintLink list="documents" search={{ q: words }} />}
      {query.isSuccess && found.length === 0 && <EmptyState title={t('documents.none')}>{t('documents.noneWhy')}</EmptyState>}
      <ul className={classes.found}>
        {found.map((document) => (
          <FoundDocument key={document.documentId} document={document} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button variant="default" mt="md" onClick={() => void query.fetchNextPage()}>
          {t('work.more')}
        </Button>
      )}
    </section>
  );
}
