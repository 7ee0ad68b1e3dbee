import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactElement, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { searchOptions } from '#api-client/@tanstack/react-query.gen';
import { SHORTEST_SEARCH, type SearchGroup } from '../../app/everything-search';
import { ScreenTitle } from '../../app/screen-title';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import { foundGroups, type FoundGroup } from './found-links';
import classes from './search.module.css';

const route = getRouteApi('/shell/search');

/** Everything that was found, by group; what is searched, and in which group alone, stands in the URL. */
export function SearchScreen(): ReactElement {
  const { t } = useTranslation();
  const { q, group } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <ScreenTitle title={t('search.title')} />
      <div className={classes.screen}>
        <SearchField key={q} words={q ?? ''} onSearch={(words) => void navigate({ search: { q: words, group } })} />
        {q !== undefined && q.length >= SHORTEST_SEARCH ? (
          <Found words={q} group={group} />
        ) : (
          <EmptyState title={t('search.ask')}>{t('search.askWhy')}</EmptyState>
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
    setShort(asked.length < SHORTEST_SEARCH);
    if (asked.length >= SHORTEST_SEARCH) onSearch(asked);
  };
  return (
    <form role="search" className={classes.form} onSubmit={submit}>
      <TextInput
        className={classes.words}
        label={t('search.words')}
        value={value}
        onChange={({ currentTarget }) => setValue(currentTarget.value)}
        error={isShort ? t('search.short', { count: SHORTEST_SEARCH }) : undefined}
        maxLength={200}
      />
      <Button type="submit">{t('search.submit')}</Button>
    </form>
  );
}

function Found({ words, group }: { readonly words: string; readonly group: SearchGroup | undefined }): ReactElement {
  const { t } = useTranslation();
  const query = useQuery(searchOptions({ query: { q: words, ...(group !== undefined && { group }) } }));
  return (
    <>
      {group !== undefined && (
        <Link to="/search" search={{ q: words }}>
          ← {t('search.everyGroup')}
        </Link>
      )}
      <QueryContent query={query}>
        {(answer) => {
          const groups = foundGroups(answer, t);
          if (groups.length === 0) return <EmptyState title={t('search.none', { words })}>{t('search.noneWhy')}</EmptyState>;
          return groups.map((found) => <GroupFound key={found.group} found={found} words={words} isAlone={group !== undefined} />);
        }}
      </QueryContent>
      <Link to="/documents" search={{ q: words }}>
        {t('search.inFiles')}
      </Link>
    </>
  );
}

interface GroupProps {
  readonly found: FoundGroup;
  readonly words: string;
  /** No other group was asked for. */
  readonly isAlone: boolean;
}

function GroupFound({ found: { group, links, hasMore }, words, isAlone }: GroupProps): ReactElement {
  const { t } = useTranslation();
  const name = t(`search.group.${group}`);
  return (
    <section aria-label={name}>
      <h2 className={classes.group}>{name}</h2>
      <ul className={classes.found}>
        {links.map(({ key, title, detail, address }) => (
          <li key={key} className={classes.item}>
            <Link {...address}>{title}</Link>
            <span className={classes.detail}>{detail}</span>
          </li>
        ))}
      </ul>
      {hasMore && isAlone && <p className={classes.detail}>{t('search.most', { count: links.length })}</p>}
      {hasMore && isAlone && group === 'tasks' && (
        <Link to="/tasks" search={{ q: words }}>
          {t('search.listTasks')}
        </Link>
      )}
      {hasMore && !isAlone && (
        <Link to="/search" search={{ q: words, group }}>
          {t('search.more', { group: name })}
        </Link>
      )}
    </section>
  );
}
