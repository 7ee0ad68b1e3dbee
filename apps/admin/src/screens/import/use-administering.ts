import { useMe, type Me } from '../../app/me';

/** In which capacities the reader administers plans; `actingAs` is the first, for what no owner office is known of yet. */
export function useAdministering(): { readonly capacities: Me['capacities']; readonly actingAs: string | null } {
  const capacities = useMe().capacities.filter(({ role }) => role === 'plan-administrator');
  return { capacities, actingAs: capacities[0]?.id ?? null };
}
