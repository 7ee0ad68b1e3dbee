import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listPeopleOptions } from '#api-client/@tanstack/react-query.gen';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (personId: string) => void;
  readonly error?: ReactNode;
}

/** How long to wait for the next letter, in milliseconds. */
const PAUSE = 200;

/** Somebody of the administration, found by name; diacritics are not needed. */
export function PersonField({ label, value, onChange, error }: Props): ReactElement {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed === chosen?.label ? '' : typed, PAUSE);
  const { data } = useQuery({
    ...listPeopleOptions({ query: { limit: '50', ...(asked !== '' && { q: asked }) } }),
    placeholderData: keepPreviousData,
  });
  const found = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  // Whoever was chosen stays, whatever is searched for next.
  const people = chosen === null || found.some((one) => one.value === chosen.value) ? found : [chosen, ...found];
  return (
    <Select
      label={label}
      placeholder={t('organisation.personHint')}
      data={people}
      // The server has searched, by other rules than the field's own.
      filter={({ options }) => options}
      searchable
      required
      value={value === '' ? null : value}
      onChange={(id) => {
        setChosen(people.find((one) => one.value === id) ?? null);
        onChange(id ?? '');
      }}
      searchValue={typed}
      onSearchChange={setTyped}
      error={error}
    />
  );
}
