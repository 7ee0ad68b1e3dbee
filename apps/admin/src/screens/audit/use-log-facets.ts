import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { countAuditFacetsOptions } from '#api-client/@tanstack/react-query.gen';
import type { AuditFacetsDto } from '#api-client/index';
import type { AuditSearch } from '../../app/audit-search';
import { actionWord } from '../../kit/action-word';
import type { Facet } from '../../kit/facets';
import { isRole } from '../../kit/role';
import { auditFilters } from './audit-query';
import { outcomeWord, targetWord } from './log-words';

export interface LogFacets {
  /** None until they are counted. */
  readonly facets: readonly Facet[];
  /** Whether what is shown was counted beside other choices, and is counted anew. */
  readonly isCounting: boolean;
}

/**
 * By what the log can be narrowed, each value in words and with how many events choosing it would show beside the other choices.
 * @param record the event that wrote the search down: counting it is the same look. Undefined until the list has come.
 */
export function useLogFacets(search: AuditSearch, record: string | undefined): LogFacets {
  const { t } = useTranslation();
  const { data, isPlaceholderData } = useQuery({
    ...countAuditFacetsOptions({ query: { ...auditFilters(search), ...(record !== undefined && { search: record }) } }),
    enabled: record !== undefined,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  return { facets: data === undefined ? [] : facetsOf(data, search, t), isCounting: data === undefined || isPlaceholderData };
}

/** The lists of the address that are counted. */
type FacetName = 'outcome' | 'action' | 'actor' | 'role' | 'unit' | 'targetType' | 'plan' | 'task';

interface Counted {
  readonly value: string;
  readonly name?: string | null;
  readonly count: number;
}

function facetsOf(data: AuditFacetsDto, search: AuditSearch, t: TFunction): Facet[] {
  const facet = (name: FacetName, title: string, counted: readonly Counted[], word: (value: Counted) => string): Facet => ({
    name,
    title,
    values: withChosen(counted, search[name] ?? []).map((value) => ({ value: value.value, label: word(value), count: value.count })),
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
function withChosen(counted: readonly Counted[], chosen: readonly string[]): readonly Counted[] {
  const missing = chosen.filter((value) => !counted.some((one) => one.value === value));
  return [...counted, ...missing.map((value) => ({ value, name: value, count: 0 }))];
}
