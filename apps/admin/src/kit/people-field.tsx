import { MultiSelect } from '@mantine/core';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFoundPeople, type PersonChoice } from './use-found-people';

interface Props {
  readonly label: string;
  readonly chosen: readonly PersonChoice[];
  readonly onChange: (people: readonly PersonChoice[]) => void;
  readonly error?: ReactNode;
}

/** Several people of the administration, each found by name, chosen by arrow and Enter; Backspace takes the last one out. */
export function PeopleField({ label, chosen, onChange, error }: Props): ReactElement {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const people = useFoundPeople(typed, chosen);
  return (
    <MultiSelect
      label={label}
      {...(chosen.length === 0 && { placeholder: t('form.personHint') })}
      data={people}
      // The server has searched, by other rules than the field's own.
      filter={({ options }) => options}
      searchable
      hidePickedOptions
      nothingFoundMessage={t('comments.nobodyFound')}
      value={chosen.map(({ value }) => value)}
      onChange={(ids) => onChange(people.filter(({ value }) => ids.includes(value)))}
      searchValue={typed}
      onSearchChange={setTyped}
      error={error}
    />
  );
}
