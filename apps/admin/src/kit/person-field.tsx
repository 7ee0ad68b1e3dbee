import { Select } from '@mantine/core';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFoundPeople, type PersonChoice } from './use-found-people';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (personId: string) => void;
  readonly error?: ReactNode;
}

/** Somebody of the administration, found by name; diacritics are not needed. */
export function PersonField({ label, value, onChange, error }: Props): ReactElement {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<PersonChoice | null>(null);
  const [typed, setTyped] = useState('');
  const people = useFoundPeople(typed, chosen === null ? [] : [chosen]);
  return (
    <Select
      label={label}
      placeholder={t('form.personHint')}
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
