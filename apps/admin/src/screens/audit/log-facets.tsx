import type { ReactElement } from 'react';
import type { AuditSearch } from '../../app/audit-search';
import { Facets } from '../../kit/facets';
import { useLogFacets } from './use-log-facets';

interface Props {
  readonly search: AuditSearch;
  /** The event that wrote the search down; undefined until the list has come. */
  readonly record: string | undefined;
  readonly onChoose: (choice: AuditSearch) => void;
}

/** By what the log can be narrowed, each with how many events choosing it would show beside the other choices. */
export function LogFacets({ search, record, onChoose }: Props): ReactElement {
  const { facets, isCounting } = useLogFacets(search, record);
  return (
    <Facets
      facets={facets}
      isCounting={isCounting}
      chosen={search as Readonly<Record<string, readonly string[] | undefined>>}
      onChoose={(name, values) => onChoose({ [name]: values.length === 0 ? undefined : values })}
    />
  );
}
