import { Group, SegmentedControl, Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskListItemDto } from '#api-client/index';
import { REVIEW_SORTS, type ReviewSearch } from '../../app/review-search';
import { FACET_NAMES, FACETS, narrowed, type Facet } from './review-queue';
import classes from './reviews.module.css';

interface Props {
  /** All that waits. */
  readonly tasks: readonly TaskListItemDto[];
  readonly search: ReviewSearch;
  readonly onSearch: (search: ReviewSearch) => void;
}

/** What the queue is narrowed to and how it is ordered; every choice says how many it would leave. */
export function QueueFilters({ tasks, search, onSearch }: Props): ReactElement {
  const { t } = useTranslation();
  const shown = narrowed(tasks, search).length;
  return (
    <Group gap="sm" align="flex-end" className={classes.filters} role="search" aria-label={t('queue.narrow')}>
      {FACET_NAMES.map((facet) => (
        <Select
          key={facet}
          className={classes.facet}
          label={t(`queue.${facet}`)}
          placeholder={t('queue.every')}
          data={choicesOf(facet, tasks, search)}
          value={search[facet] ?? null}
          onChange={(code) => onSearch({ ...search, [facet]: code ?? undefined })}
          searchable
          clearable
        />
      ))}
      <SegmentedControl
        aria-label={t('queue.sort')}
        data={REVIEW_SORTS.map((sort) => ({ value: sort, label: t(`queue.sorted.${sort}`) }))}
        value={search.sort ?? 'waiting'}
        onChange={(sort) => onSearch({ ...search, sort: sort === 'due' ? 'due' : undefined })}
      />
      <span role="status" className={classes.count}>
        {t('queue.shown', { shown, count: tasks.length })}
      </span>
    </Group>
  );
}

function choicesOf(facet: Facet, tasks: readonly TaskListItemDto[], search: ReviewSearch): { value: string; label: string }[] {
  const counted = Map.groupBy(narrowed(tasks, search, facet), (task) => FACETS[facet](task).code);
  return [...counted]
    .map(([value, [first, ...others]]) => ({
      value,
      label: `${first === undefined ? value : FACETS[facet](first).name} · ${others.length + 1}`,
    }))
    .toSorted(({ value: one }, { value: other }) => (one < other ? -1 : one > other ? 1 : 0));
}
