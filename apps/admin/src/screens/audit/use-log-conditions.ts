import { useTranslation } from 'react-i18next';
import type { AuditSearch } from '../../app/audit-search';
import { shortDay } from '../../kit/day';
import type { Facet } from '../../kit/facets';
import { useLogFacets } from './use-log-facets';

/** What the log is narrowed to, in words, as it stands on paper. @param record the event that wrote the search down, once it is known */
export function useLogConditions(search: AuditSearch, record: string | undefined): readonly { name: string; value: string }[] {
  const { t } = useTranslation();
  const { facets } = useLogFacets(search, record);
  const { from, to, target, stream } = search;
  const said = [
    [t('audit.from'), from && shortDay(from)],
    [t('audit.to'), to && shortDay(to)],
    ...facets.map((facet) => [facet.title, chosenOf(facet, search)] as const),
    [t('audit.target'), target?.join('; ')],
    [t('audit.stream'), stream?.join('; ')],
  ] as const;
  return said.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [{ name, value }]));
}

function chosenOf({ name, values }: Facet, search: AuditSearch): string {
  const chosen = (search as Readonly<Record<string, readonly string[] | undefined>>)[name] ?? [];
  return values.flatMap(({ value, label }) => (chosen.includes(value) ? [label] : [])).join('; ');
}
