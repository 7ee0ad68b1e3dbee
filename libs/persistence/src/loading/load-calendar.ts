import type { OwnDay } from '#domain/timing/own-day';

/** The tenant's own days that were not withdrawn. */
export const LOAD_OWN_DAYS = `
SELECT calendar_day_id AS id, day::text AS date, kind, name, announcement, version, encode(head, 'hex') AS head
  FROM calendar_day WHERE tenant_id = $1 AND NOT withdrawn ORDER BY day`;

export interface OwnDayLoadRow extends OwnDay {
  version: number;
  head: string;
}
