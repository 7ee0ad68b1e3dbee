import type { DraftContent } from '#domain/draft/draft';
import type { ReviewNote } from '#domain/review-notes/review-notes';
import type { Snooze, Watch } from '#domain/watch/watch';
import { personName } from '../read-models/person-name.js';
import { unitName } from '../read-models/unit-name.js';

/** People and service clients of tenant `$1` among the ids `$2`, and whether each holds a membership on `$3`. */
export const LOAD_HANDS = `
SELECT p.person_id AS id, p.name, EXISTS (
         SELECT 1 FROM membership m
          WHERE m.tenant_id = p.tenant_id AND m.person_id = p.person_id AND m.valid_from <= $3::date
            AND (m.valid_to IS NULL OR m.valid_to >= $3::date)) AS capable
  FROM person p WHERE p.tenant_id = $1 AND p.person_id = ANY ($2::uuid[])
UNION ALL
SELECT s.service_client_id, s.name, false FROM service_client s WHERE s.tenant_id = $1 AND s.service_client_id = ANY ($2::uuid[])`;

/** How person `$3` follows task `$2` of tenant `$1`. */
export const LOAD_WATCH = `
SELECT watch_id, watching, snoozed_until::text, snoozed_at, version, encode(head, 'hex') AS head
  FROM task_watcher WHERE tenant_id = $1 AND task_id = $2 AND person_id = $3`;

const VIEW = `s.saved_view_id AS id, s.person_id AS "personId", s.list, s.name, s.look, s.audience, s.unit_id AS "unitId", s.dropped, s.version`;

/** What person `$2` of tenant `$1` ever saved. */
export const LOAD_SAVED_VIEWS = `
SELECT ${VIEW}, encode(s.head, 'hex') AS head
  FROM saved_view s WHERE s.tenant_id = $1 AND s.person_id = $2 ORDER BY s.name, s.saved_view_id`;

export const LOAD_SAVED_VIEW = `SELECT ${VIEW}, encode(s.head, 'hex') AS head FROM saved_view s WHERE s.tenant_id = $1 AND s.saved_view_id = $2`;

/** What stands for person `$2` of tenant `$1`, who is of the units `$3`. */
export const LOAD_SHARED_VIEWS = `
SELECT ${VIEW}, ${personName('s', 'person_id')} AS owner, ${unitName('s', 'unit_id')} AS unit
  FROM saved_view s
 WHERE s.tenant_id = $1 AND NOT s.dropped
   AND (s.person_id = $2 OR s.audience = 'administration' OR (s.audience = 'unit' AND s.unit_id = ANY ($3::uuid[])))
 ORDER BY s.name, s.saved_view_id`;

/** What person `$3` has begun to hand in for task `$2` of tenant `$1`. */
export const LOAD_DRAFT = `SELECT content, saved_at, version FROM task_draft WHERE tenant_id = $1 AND task_id = $2 AND person_id = $3`;

export interface DraftLoadRow {
  readonly content: DraftContent | null;
  readonly saved_at: Date;
  readonly version: number;
}

/** What person `$3` has noted of task `$2` of tenant `$1`. */
export const LOAD_REVIEW_NOTES = `SELECT notes, saved_at, version FROM review_notes WHERE tenant_id = $1 AND task_id = $2 AND person_id = $3`;

export interface ReviewNotesLoadRow {
  readonly notes: readonly ReviewNote[];
  readonly saved_at: Date;
  readonly version: number;
}

/** What person `$3` said to have viewed, or no longer, of task `$2` of tenant `$1`. */
export const LOAD_VIEWED_FILES = `
SELECT task_id AS "taskId", person_id AS "personId", encode(digest, 'hex') AS digest, viewed
  FROM viewed_file WHERE tenant_id = $1 AND task_id = $2 AND person_id = $3`;

export interface WatchLoadRow {
  readonly watch_id: string;
  readonly watching: boolean;
  readonly snoozed_until: string | null;
  readonly snoozed_at: Date | null;
  readonly version: number;
  readonly head: string;
}

export function toWatch(row: WatchLoadRow, taskId: string, personId: string): Watch {
  const { watch_id: id, watching, version } = row;
  return { id, taskId, personId, watching, snooze: toSnooze(row), version };
}

function toSnooze({ snoozed_until: until, snoozed_at: since }: WatchLoadRow): Snooze | null {
  return until === null || since === null ? null : { until, since: since.toISOString() };
}
