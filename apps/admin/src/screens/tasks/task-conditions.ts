import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { UnitDto } from '#api-client/index';
import type { TasksSearch } from '../../app/tasks-search';
import { allUnits } from '../../kit/all-units';
import { shortDay } from '../../kit/day';

/** One condition of a list, as people read it: "Đơn vị: Phòng Nội vụ". */
export interface Condition {
  readonly key: keyof TasksSearch;
  readonly name: string;
  readonly value: string;
}

/** Everything that the list is narrowed to, in words, in the order of the form. */
export function useTaskConditions(search: TasksSearch): readonly Condition[] {
  const { t } = useTranslation();
  const { data: units } = useQuery({ ...allUnits(undefined), enabled: search.unit !== undefined });
  return conditionsOf(search, units ?? [], t);
}

function conditionsOf(search: TasksSearch, units: readonly UnitDto[], t: TFunction): readonly Condition[] {
  const { state, cell, plan, year, section, item, unit, part, holder, mine, from, to, within, q } = search;
  const unitName = units.find(({ id, code }) => id === unit || code === unit)?.name ?? unit;
  const values: Partial<Record<keyof TasksSearch, string | undefined>> = {
    q: q && `“${q}”`,
    state: state?.map((one) => t(`taskState.${one}`)).join('; '),
    cell: cell?.map((one) => t(`cell.${one}`)).join('; '),
    plan,
    year: year?.toString(),
    section,
    item,
    unit: unitName,
    part: unit === undefined || part === undefined ? undefined : t(`tasks.${part}`),
    holder: holder && holderWord(holder, t),
    mine: mine && t('tasks.mineValue'),
    from: from && shortDay(from),
    to: to && shortDay(to),
    within: within === undefined ? undefined : t('tasks.days', { count: within }),
  };
  return (Object.keys(values) as (keyof typeof values)[]).flatMap((key) => {
    const value = values[key];
    return value === undefined ? [] : [{ key, name: key === 'q' ? t('tasks.words') : t(`tasks.${key as Named}`), value }];
  });
}

type Named = Exclude<keyof TasksSearch, 'q' | 'sort'>;

/** Somebody else is named by the rows themselves. */
function holderWord(holder: string, t: TFunction): string {
  if (holder === 'me') return t('tasks.holderMe');
  return holder === 'nobody' ? t('tasks.holderNobody') : holder;
}
