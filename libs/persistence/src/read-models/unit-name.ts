/** `{ id, code, name }` of the unit that a column of the aliased table names. */
export function unitName(alias: string, column: string): string {
  return `(SELECT jsonb_build_object('id', named.unit_id, 'code', named.code, 'name', named.name) FROM unit named
            WHERE named.tenant_id = ${alias}.tenant_id AND named.unit_id = ${alias}.${column})`;
}
