import type { HeadedType } from '#application/ports/loaded';

/** The version and the stream's end of object `$2` of tenant `$1`, by its type. */
export const HEAD_OF: Readonly<Record<HeadedType, string>> = {
  unit: headOf('unit', 'unit_id'),
  party: headOf('party', 'party_id'),
  person: headOf('person', 'person_id'),
  membership: headOf('membership', 'membership_id'),
  deputy: headOf('deputy', 'deputy_id'),
  absence: headOf('absence', 'absence_id'),
};

/** The same of several objects `$2`. */
export const HEADS_OF: Readonly<Record<HeadedType, string>> = {
  unit: headsOf('unit', 'unit_id'),
  party: headsOf('party', 'party_id'),
  person: headsOf('person', 'person_id'),
  membership: headsOf('membership', 'membership_id'),
  deputy: headsOf('deputy', 'deputy_id'),
  absence: headsOf('absence', 'absence_id'),
};

function headsOf(table: string, id: string): string {
  return `SELECT ${id} AS id, version, encode(head, 'hex') AS head FROM ${table} WHERE tenant_id = $1 AND ${id} = ANY ($2::uuid[])`;
}

function headOf(table: string, id: string): string {
  return `SELECT version, encode(head, 'hex') AS head FROM ${table} WHERE tenant_id = $1 AND ${id} = $2`;
}
