import { Group, Select, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listPlansOptions } from '#api-client/@tanstack/react-query.gen';
import { HANDS, TERMS, WORK_SORTS, type WorkLook } from '../../app/work-search';

interface Props {
  readonly look: WorkLook;
  readonly onChoose: (choice: WorkLook) => void;
}

/** Shows the whole unit's work, one's own, or what nobody has taken. */
export function HandChoice({ look: { hand }, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      aria-label={t('work.hand')}
      data={[
        { value: 'all', label: t('work.handAll') },
        { value: 'me', label: t('work.handMine') },
        { value: 'nobody', label: t('work.handFree') },
      ]}
      value={hand ?? 'all'}
      onChange={(chosen) => onChoose({ hand: HANDS.find((one) => one === chosen) })}
    />
  );
}

/** What else the list is narrowed to, and its order. */
export function LookFields({ look: { plan, within, q, sort }, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  const { data: plans } = useQuery(listPlansOptions({ query: { limit: '200' } }));
  return (
    <Stack gap="sm" role="search" aria-label={t('views.narrow')}>
      <TextInput
        key={q}
        label={t('views.words')}
        defaultValue={q ?? ''}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && onChoose({ q: wordsOf(currentTarget.value) })}
        onBlur={({ currentTarget }) => onChoose({ q: wordsOf(currentTarget.value) })}
      />
      <Group gap="sm" grow align="flex-start">
        <Select
          label={t('views.plan')}
          placeholder={t('views.everyPlan')}
          data={(plans?.items ?? []).map(({ id, code }) => ({ value: id, label: code }))}
          value={plan ?? null}
          onChange={(chosen) => onChoose({ plan: chosen ?? undefined })}
          clearable
        />
        <Select
          label={t('views.due')}
          placeholder={t('views.anyDate')}
          data={TERMS.map((days) => ({ value: String(days), label: t('views.within', { count: days }) }))}
          value={within === undefined ? null : String(within)}
          onChange={(chosen) => onChoose({ within: chosen === null ? undefined : Number(chosen) })}
          clearable
        />
        <Select
          label={t('views.sort')}
          data={WORK_SORTS.map((order) => ({ value: order, label: t(`views.sorted.${order}`) }))}
          value={sort ?? 'dueOn'}
          onChange={(chosen) => onChoose({ sort: WORK_SORTS.find((one) => one === chosen && one !== 'dueOn') })}
          allowDeselect={false}
        />
      </Group>
    </Stack>
  );
}

function wordsOf(typed: string): string | undefined {
  const words = typed.trim();
  return words === '' ? undefined : words;
}
