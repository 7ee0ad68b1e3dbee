import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { listPeopleOptions } from '#api-client/@tanstack/react-query.gen';

/** Somebody as a choice of a field: their id and name. */
export interface PersonChoice {
  readonly value: string;
  readonly label: string;
}

/** How long to wait for the next letter, in milliseconds. */
const PAUSE = 200;

/** Whom the server finds by what was typed; diacritics are not needed. Those who are chosen stay among them, whatever is searched for next. */
export function useFoundPeople(typed: string, chosen: readonly PersonChoice[]): readonly PersonChoice[] {
  const [asked] = useDebouncedValue(chosen.some(({ label }) => label === typed) ? '' : typed, PAUSE);
  const { data } = useQuery({
    ...listPeopleOptions({ query: { limit: '50', ...(asked !== '' && { q: asked }) } }),
    placeholderData: keepPreviousData,
  });
  const found = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return [...chosen.filter(({ value }) => found.every((one) => one.value !== value)), ...found];
}
