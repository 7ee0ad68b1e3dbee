import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { countAuditFacetsOptions } from '#api-client/@tanstack/react-query.gen';
import type { AuditFacetsDto } from '#api-client/index';
import type { AuditSearch } from '../../app/audit-search';
import { i18n } from '../../i18n/i18n';
import { actionWord } from '../../kit/action-word';
import { Facets, type Facet } from '../../kit/facets';
import { isRole } from '../../kit/role';
import { auditFilters } from './audit-query';

interface Props {
  readonly search: AuditSearch;
  /** The event that wrote the search down: counting it is the same look. Undefined until the list has come. */
  readonly record: string | undefined;
  readonly onChoose: (choice: AuditSearch) => void;
}

/** By what the log can be narrowed, each with how many events choosing it would show beside the other choices. */
export function LogFacets({ search, record, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  const { data } = useQuery({
    ...countAuditFacetsOptions({ query: { ...auditFilters(search), ...(record !== undefined && { search: record }) } }),
    enabled: record !== undefined,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  const facets = data === undefined ? [] : facetsOf(data, t).map((facet) => withChosen(facet, search));
  return (
    <Facets
      facets={facets}
      chosen={search as Readonly<Record<string, readonly string[] | undefined>>}
      onChoose={(name, values) => onChoose({ [name]: values.length === 0 ? undefined : values })}
    />
  );
}

interface Counted {
  readonly value: string;
  readonly name?: string | null;
  readonly count: number;
}

function facetsOf(data: AuditFacetsDto, t: TFunction): Facet[] {
  const facet = (name: string, title: string, values: readonly Counted[], word: (value: Counted) => string): Facet => ({
    name,
    title,
    values: values.map((value) => ({ value: value.value, label: word(value), count: value.count })),
  });
  const named = ({ value, name }: Counted): string => name ?? value;
  return [
    facet('outcome', t('audit.outcome'), data.outcomes, ({ value }) => outcomeWord(value, t)),
    facet('action', t('audit.action'), data.actions, ({ value }) => actionWord(value, t)),
    // Whoever acts without a name is the system itself.
    facet('actor', t('audit.actor'), data.actors, ({ name }) => name ?? t('person.system')),
    facet('role', t('log.role'), data.roles, ({ value }) => (isRole(value) ? t(`role.${value}`) : value)),
    facet('unit', t('audit.unit'), data.units, named),
    facet('targetType', t('log.targetType'), data.targetTypes, ({ value }) => targetWord(value, t)),
    facet('plan', t('log.plan'), data.plans, named),
    facet('task', t('audit.task'), data.tasks, named),
  ];
}

/** What is chosen stays to be taken back, also where no event has it beside the other choices. */
function withChosen(facet: Facet, search: AuditSearch): Facet {
  const chosen = (search as Readonly<Record<string, readonly string[] | undefined>>)[facet.name] ?? [];
  const missing = chosen.filter((value) => !facet.values.some((one) => one.value === value));
  return { ...facet, values: [...facet.values, ...missing.map((value) => ({ value, label: value, count: 0 }))] };
}

const OUTCOMES: Readonly<Record<string, 'audit.outcomeSuccess' | 'audit.outcomeDenied' | 'audit.outcomeError'>> = {
  success: 'audit.outcomeSuccess',
  denied: 'audit.outcomeDenied',
  error: 'audit.outcomeError',
};

export function outcomeWord(value: string, t: TFunction): string {
  const key = OUTCOMES[value];
  return key === undefined ? value : t(key);
}

/** What kind of object an event is about. */
export function targetWord(type: string, t: TFunction): string {
  const key = `targetType.${type}`;
  // Known to the words that are there, which no type can say of any text.
  return i18n.exists(key) ? t(key as 'targetType.task') : type;
}
