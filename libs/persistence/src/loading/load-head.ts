import type { HeadedType } from '#application/ports/command-store';

/** The version and the stream's end of object `$2` of tenant `$1`, by its type. */
export const HEAD_OF: Readonly<Record<HeadedType, string>> = {
  unit: headOf('unit', 'unit_id'),
  party: headOf('party', 'party_id'),
  person: headOf('person', 'person_id'),
  membership: headOf('membership', 'membership_id'),
  deputy: headOf('deputy', 'deputy_id'),
};

function headOf(table: string, id: string): string {
  return `SELECT version, encode(head, 'hex') AS head FROM ${table} WHERE tenant_id = $1 AND ${id} = $2`;
}
