import { useDebouncedValue, useLocalStorage } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { searchOptions } from '#api-client/@tanstack/react-query.gen';
import { plainText } from '../../kit/plain-text';
import { foundGroups, type FoundLink } from '../../screens/search/found-links';
import { SHORTEST_SEARCH } from '../everything-search';
import { useMe } from '../me';
import { screensFor } from '../shell/shell-screens';
import type { PaletteActs } from './palette-acts';

/** Something that can be chosen. */
export interface PaletteOption {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly run: () => void;
}

export interface PaletteGroup {
  readonly name: string;
  readonly options: readonly PaletteOption[];
}

interface PaletteChoice {
  readonly groups: readonly PaletteGroup[];
  readonly isSearching: boolean;
  /** Neither a command nor anything of the administration. */
  readonly foundNone: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** How long to wait for the next letter, in milliseconds. */
const PAUSE = 150;
const MOST_RECENT = 6;

/**
 * What the letters can mean: what was opened before and every command where there are none, else commands and what the server finds. Until it
 * has answered, those of its last answer whom the letters fit: Enter must never open what was found for other letters.
 */
export function usePaletteGroups(typed: string, acts: PaletteActs): PaletteChoice {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useMe();
  const [recent, setRecent] = useLocalStorage<readonly FoundLink[]>({
    key: `docket.recent.${id}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const commands = useCommands(acts);
  const words = typed.trim();
  const [asked] = useDebouncedValue(words, PAUSE);
  const query = useQuery({
    ...searchOptions({ query: { q: asked } }),
    enabled: asked.length >= SHORTEST_SEARCH,
    placeholderData: keepPreviousData,
  });
  const optionOf = (link: FoundLink): PaletteOption => ({
    ...link,
    run: () => {
      setRecent([link, ...recent.filter(({ key }) => key !== link.key)].slice(0, MOST_RECENT));
      void navigate(link.address);
    },
  });
  const isAnswered = asked === words && !query.isPlaceholderData;
  const found = words.length < SHORTEST_SEARCH || query.data === undefined ? [] : foundGroups(query.data, t);
  const fitting = commands.filter(({ title }) => fits(title, words));
  const all: PaletteOption = {
    key: 'all',
    title: t('search.all', { words }),
    detail: '',
    run: () => void navigate({ to: '/search', search: { q: words } }),
  };
  const groups = [
    { name: t('search.recent'), options: words === '' ? recent.map(optionOf) : [] },
    { name: t('search.commands'), options: fitting },
    ...found.map(({ group, links }) => ({
      name: t(`search.group.${group}`),
      options: links.filter((link) => isAnswered || fits(`${link.title} ${link.detail}`, words)).map(optionOf),
    })),
    { name: t('search.title'), options: words.length < SHORTEST_SEARCH ? [] : [all] },
  ];
  return {
    groups: groups.filter(({ options }) => options.length > 0),
    isSearching: words.length >= SHORTEST_SEARCH && query.error === null && (!isAnswered || query.isLoading),
    foundNone: isAnswered && query.data !== undefined && words.length >= SHORTEST_SEARCH && found.length === 0 && fitting.length === 0,
    error: words.length >= SHORTEST_SEARCH ? query.error : null,
    retry: () => void query.refetch(),
  };
}

/** Whether a text has every word, or its beginning. */
function fits(text: string, words: string): boolean {
  const plain = ` ${plainText(text)}`;
  return plainText(words)
    .split(/\s+/)
    .every((word) => plain.includes(` ${word}`));
}

function useCommands({ onTheme, onLanguage, onAway, onShowKeys, onLeave }: PaletteActs): readonly PaletteOption[] {
  const { t } = useTranslation();
  const { roles } = useMe();
  const navigate = useNavigate();
  const command = (title: string, run: () => void, detail = ''): PaletteOption => ({ key: title, title, detail, run });
  return [
    ...screensFor(roles).map(({ to, name, key }) =>
      command(t('search.goTo', { screen: t(name) }), () => void navigate({ to }), `G ${key.toUpperCase()}`),
    ),
    command(t('search.goTo', { screen: t('notices.title') }), () => void navigate({ to: '/notices' })),
    ...(roles.has('plan-administrator') ? [command(t('search.importPlan'), () => void navigate({ to: '/plans/import' }))] : []),
    ...(roles.has('plan-administrator')
      ? [command(t('search.register'), () => void navigate({ to: '/occurrences', search: { register: true } }))]
      : []),
    command(t('app.recordAbsence'), onAway),
    command(t('theme.light'), () => onTheme('light')),
    command(t('theme.dark'), () => onTheme('dark')),
    command(t('theme.auto'), () => onTheme('auto')),
    command(t('app.language'), onLanguage),
    command(t('search.keys'), onShowKeys, '?'),
    command(t('app.signOut'), onLeave),
  ];
}
