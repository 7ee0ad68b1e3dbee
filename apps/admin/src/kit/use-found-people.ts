import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { listPeopleOptions } from '#api-client/@tanstack/react-query.gen';
import { plainText } from './plain-text';

/** Somebody as a choice of a field: their id and name. */
export interface PersonChoice {
  readonly value: string;
  readonly label: string;
}

/** How long to wait for the next letter, in milliseconds. */
const PAUSE = 200;

/**
 * Whom the server finds by what was typed; diacritics are not needed. Until it has answered, those of its last answer whom the
 * letters fit: Enter must never take somebody who was found for other letters. Who is chosen stays among them.
 */
export function useFoundPeople(typed: string, chosen: readonly PersonChoice[]): readonly PersonChoice[] {
  const wanted = chosen.some(({ label }) => label === typed) ? '' : typed;
  const [asked] = useDebouncedValue(wanted, PAUSE);
  const { data } = useQuery({
    ...listPeopleOptions({ query: { limit: '50', ...(asked !== '' && { q: asked }) } }),
    placeholderData: keepPreviousData,
  });
  const found = (data?.items ?? [])
    .filter(({ name }) => plainText(name).includes(plainText(wanted)))
    .map(({ id, name }) => ({ value: id, label: name }));
  return [...chosen.filter(({ value }) => found.every((one) => one.value !== value)), ...found];
}
