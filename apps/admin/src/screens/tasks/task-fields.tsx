import { MultiSelect, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listPlansOptions } from '#api-client/@tanstack/react-query.gen';
import { PARTS, TASK_SORTS, type TasksSearch } from '../../app/tasks-search';
import { allUnits } from '../../kit/all-units';
import { CELLS } from '../../kit/cells';
import { TASK_STATES } from '../../kit/task-chips';

interface Props {
  readonly search: TasksSearch;
  readonly onChoose: (choice: TasksSearch) => void;
}

/** What the list is narrowed to, field by field. */
export function TaskFields({ search, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  const { state = [], cell = [], holder, mine, from, to, sort } = search;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" role="search" aria-label={t('tasks.filters')}>
      <WordsField q={search.q} onChoose={onChoose} />
      <MultiSelect
        label={t('tasks.cell')}
        placeholder={cell.length === 0 ? t('tasks.any') : ''}
        data={CELLS.map((one) => ({ value: one, label: t(`cell.${one}`) }))}
        value={[...cell]}
        onChange={(chosen) => onChoose({ cell: someOf(CELLS, chosen) })}
        clearable
      />
      <MultiSelect
        label={t('tasks.state')}
        placeholder={state.length === 0 ? t('tasks.any') : ''}
        data={TASK_STATES.map((one) => ({ value: one, label: t(`taskState.${one}`) }))}
        value={[...state]}
        onChange={(chosen) => onChoose({ state: someOf(TASK_STATES, chosen) })}
        clearable
      />
      <PlanField plan={search.plan} onChoose={onChoose} />
      <UnitFields search={search} onChoose={onChoose} />
      <Select
        label={t('tasks.holder')}
        placeholder={t('tasks.any')}
        data={[
          { value: 'me', label: t('tasks.holderMe') },
          { value: 'nobody', label: t('tasks.holderNobody') },
          { value: 'decision', label: `${t('tasks.mine')}: ${t('tasks.mineValue')}` },
        ]}
        value={mine === true ? 'decision' : (holder ?? null)}
        onChange={(chosen) =>
          onChoose({ mine: chosen === 'decision' || undefined, holder: chosen === 'decision' ? undefined : (chosen ?? undefined) })
        }
        clearable
      />
      <Select
        label={t('tasks.sort')}
        data={TASK_SORTS.map((order) => ({ value: order, label: t(`views.sorted.${order}`) }))}
        value={sort ?? 'dueOn'}
        onChange={(chosen) => onChoose({ sort: TASK_SORTS.find((one) => one === chosen && one !== 'dueOn') })}
        allowDeselect={false}
      />
      <DayField label={t('tasks.from')} day={from} onChoose={(day) => onChoose({ from: day })} />
      <DayField label={t('tasks.to')} day={to} onChoose={(day) => onChoose({ to: day, within: undefined })} />
    </SimpleGrid>
  );
}

function someOf<Value extends string>(values: readonly Value[], chosen: readonly string[]): readonly Value[] | undefined {
  const some = values.filter((one) => chosen.includes(one));
  return some.length === 0 ? undefined : some;
}

function WordsField({ q, onChoose }: { readonly q: string | undefined; readonly onChoose: Props['onChoose'] }): ReactElement {
  const { t } = useTranslation();
  const say = (typed: string): void => {
    const words = typed.trim();
    if (words !== (q ?? '')) onChoose({ q: words === '' ? undefined : words });
  };
  return (
    <TextInput
      key={q}
      type="search"
      label={t('tasks.words')}
      defaultValue={q ?? ''}
      onKeyDown={({ key, currentTarget }) => key === 'Enter' && say(currentTarget.value)}
      onBlur={({ currentTarget }) => say(currentTarget.value)}
    />
  );
}

function PlanField({ plan, onChoose }: { readonly plan: string | undefined; readonly onChoose: Props['onChoose'] }): ReactElement {
  const { t } = useTranslation();
  const { data } = useQuery(listPlansOptions({ query: { limit: '200' } }));
  const codes = (data?.items ?? []).map(({ code }) => code);
  return (
    <Select
      label={t('tasks.plan')}
      placeholder={t('tasks.any')}
      data={plan === undefined || codes.includes(plan) ? codes : [plan, ...codes]}
      value={plan ?? null}
      onChange={(chosen) => onChoose({ plan: chosen ?? undefined, section: undefined, item: undefined })}
      clearable
    />
  );
}

function UnitFields({ search: { unit, part }, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  const { data } = useQuery(allUnits(undefined));
  const units = (data ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <Select
        label={t('tasks.unit')}
        placeholder={t('tasks.any')}
        data={unit === undefined || units.some(({ value }) => value === unit) ? units : [{ value: unit, label: unit }, ...units]}
        value={unit ?? null}
        onChange={(chosen) => onChoose({ unit: chosen ?? undefined, ...(chosen === null && { part: undefined }) })}
        searchable
        clearable
      />
      <Select
        label={t('tasks.part')}
        data={[{ value: 'leading', label: t('tasks.leading') }, ...PARTS.map((one) => ({ value: one, label: t(`tasks.${one}`) }))]}
        value={part ?? 'leading'}
        onChange={(chosen) => onChoose({ part: PARTS.find((one) => one === chosen) })}
        disabled={unit === undefined}
        allowDeselect={false}
      />
    </>
  );
}

interface DayProps {
  readonly label: string;
  readonly day: string | undefined;
  readonly onChoose: (day: string | undefined) => void;
}

function DayField({ label, day, onChoose }: DayProps): ReactElement {
  return (
    <TextInput type="date" label={label} value={day ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)} />
  );
}
