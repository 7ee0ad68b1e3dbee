import { Button, Group } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TasksSearch } from '../../app/tasks-search';
import { useTaskConditions } from './task-conditions';

/** What the list is narrowed to, in words; each is taken away with one press. Nothing where it is whole. */
export function ChosenConditions({
  search,
  onSearch,
}: {
  readonly search: TasksSearch;
  readonly onSearch: (search: TasksSearch) => void;
}): ReactElement | null {
  const { t } = useTranslation();
  const conditions = useTaskConditions(search);
  if (conditions.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label={t('tasks.chosen')}>
      {conditions.map(({ key, name, value }) => (
        <Button
          key={key}
          size="compact-md"
          variant="light"
          aria-label={t('tasks.remove', { name, value })}
          rightSection={<span aria-hidden="true">×</span>}
          onClick={() => onSearch({ ...search, [key]: undefined, ...(key === 'unit' && { part: undefined }) })}
        >
          {name}: {value}
        </Button>
      ))}
      <Button size="compact-md" variant="subtle" onClick={() => onSearch({ sort: search.sort })}>
        {t('tasks.clear')}
      </Button>
    </Group>
  );
}
