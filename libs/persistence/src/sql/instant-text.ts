/** A moment as the domain writes it, `2025-02-10T01:00:00.000Z`, out of a `timestamptz` column; null stays null. */
export function instantText(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
