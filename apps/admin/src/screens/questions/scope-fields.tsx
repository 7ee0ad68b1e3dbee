import { Button, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listPlansOptions } from '#api-client/@tanstack/react-query.gen';
import type { InspectionSearch } from '../../app/inspection-search';
import { allUnits } from '../../kit/all-units';
import classes from './questions.module.css';

interface Props {
  readonly search: InspectionSearch;
  readonly onChoose: (search: InspectionSearch) => void;
}

/** Plan, unit and period of an inspection; every choice stands in the URL. */
export function ScopeFields({ search, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  const { data: plans } = useQuery({ ...listPlansOptions({ query: { limit: '200' } }), staleTime: Infinity });
  const { data: units } = useQuery({ ...allUnits(undefined), staleTime: Infinity });
  return (
    <form className={classes.scope} aria-label={t('inspection.scope')} onSubmit={(event) => event.preventDefault()}>
      <Select
        label={t('inspection.plan')}
        placeholder={t('inspection.allPlans')}
        data={(plans?.items ?? []).map(({ id, code }) => ({ value: id, label: code }))}
        value={search.plan ?? null}
        onChange={(plan) => onChoose({ ...search, plan: plan ?? undefined })}
      />
      <Select
        label={t('inspection.unit')}
        placeholder={t('inspection.allUnits')}
        searchable
        data={(units ?? []).map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
        value={search.unit ?? null}
        onChange={(unit) => onChoose({ ...search, unit: unit ?? undefined })}
      />
      <TextInput
        type="date"
        label={t('inspection.from')}
        value={search.from ?? ''}
        onChange={({ currentTarget }) => onChoose({ ...search, from: currentTarget.value || undefined })}
      />
      <TextInput
        type="date"
        label={t('inspection.to')}
        value={search.to ?? ''}
        onChange={({ currentTarget }) => onChoose({ ...search, to: currentTarget.value || undefined })}
      />
      <Button variant="default" type="button" onClick={() => onChoose({})}>
        {t('inspection.clear')}
      </Button>
    </form>
  );
}
