import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueCountsDto, TaskListItemDto } from '#api-client/index';
import type { WorkSearch } from '../../app/work-search';
import type { Band } from '../../kit/bands';
import type { Selection } from '../../kit/use-selection';
import { bandsOf } from './band-of';
import { isNarrowed } from './work-look';

interface Listed {
  readonly search: WorkSearch;
  readonly tasks: readonly TaskListItemDto[];
  readonly selection: Selection;
  /** What the server counts of all that waits; undefined until it is read. */
  readonly counts: QueueCountsDto | undefined;
  /** ISO date; undefined until it is known. */
  readonly today: string | undefined;
}

/** The list in the stretches of its dates; in another order it is one stretch, for what comes later would tear each of them. */
export function useBands({ search, tasks, selection, counts, today }: Listed): readonly Band<TaskListItemDto>[] {
  const { t } = useTranslation();
  const { sort } = search;
  const byDate = useMemo(() => (today === undefined ? [] : bandsOf(tasks, today)), [tasks, today]);
  const band = (key: string, title: string, rows: readonly TaskListItemDto[], count: number): Band<TaskListItemDto> => {
    const ids = rows.map(({ id }) => id);
    return { key, title, rows, count, ...(rows.length > 0 && { choice: selection.ofStretch(t('selection.all', { name: title }), ids) }) };
  };
  if (sort !== undefined && sort !== 'dueOn') return [band(sort, t(`views.sorted.${sort}`), tasks, tasks.length)];
  const counted = isNarrowed(search) ? undefined : counts?.work;
  return byDate.map(({ key, rows }) => band(key, t(`band.${key}`), rows, counted?.[key] ?? rows.length));
}
