/** `{ id, name }` of whoever a column of the aliased table names; null for whoever is no person: the system, a unit's software. */
export function personName(alias: string, column: string): string {
  return `(SELECT jsonb_build_object('id', who.person_id, 'name', who.name) FROM person who
            WHERE who.tenant_id = ${alias}.tenant_id AND who.person_id = ${alias}.${column})`;
}
