import { useQuery } from '@tanstack/react-query';
import { listUnitGroupsOptions } from '#api-client/@tanstack/react-query.gen';
import type { AgencyRefDto } from '#api-client/index';
import { allUnits } from '../../kit/all-units';

/** Everybody whom a cell can name, and how they are called. */
export interface AgencyNames {
  readonly nameOf: (ref: AgencyRefDto) => string;
  readonly agencies: readonly { readonly ref: AgencyRefDto; readonly label: string }[];
}

export function useAgencyNames(): AgencyNames {
  const { data: units = [] } = useQuery(allUnits(undefined));
  const { data: parties } = useQuery(listUnitGroupsOptions({ query: { limit: '200' } }));
  const agencies = [
    ...units.map(({ id, name, code }) => ({ ref: { type: 'unit' as const, id }, name, label: `${name} (${code})` })),
    ...(parties?.items ?? []).map(({ id, kind, name }) => ({ ref: { type: kind, id }, name, label: name })),
  ];
  const names = new Map(agencies.map(({ ref, name }) => [ref.id, name]));
  return { nameOf: ({ id }) => names.get(id) ?? '…', agencies };
}
