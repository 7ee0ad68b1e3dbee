import type { Comment } from '#domain/comment/comment';

/** A comment `c` as JSON. */
export const COMMENT_JSON = `jsonb_build_object('id', c.comment_id, 'taskId', c.task_id, 'state', c.state, 'text', c.text, 'mentions', to_jsonb(c.mentions),
  'writtenBy', c.written_by, 'unitId', c.unit_id, 'writtenAt', to_char(c.written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'editedAt', to_char(c.edited_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'withdrawnAt', to_char(c.withdrawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'version', c.version)`;

/** Comment `$2` of tenant `$1`. */
export const LOAD_COMMENT = `
SELECT ${COMMENT_JSON} AS comment, c.version, encode(c.head, 'hex') AS head FROM comment c WHERE c.tenant_id = $1 AND c.comment_id = $2`;

export interface CommentLoadRow {
  readonly comment: Comment;
  readonly version: number;
  readonly head: string;
}
