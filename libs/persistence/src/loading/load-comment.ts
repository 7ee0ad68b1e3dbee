import type { Comment } from '#domain/comment/comment';
import { instantText } from '../sql/instant-text.js';

/** A comment `c` as JSON. */
export const COMMENT_JSON = `jsonb_build_object('id', c.comment_id, 'taskId', c.task_id, 'state', c.state,
  'on', CASE WHEN c.on_submission IS NOT NULL THEN jsonb_build_object('submission', c.on_submission, 'documentId', c.on_document_id) END, 'text', c.text, 'mentions', to_jsonb(c.mentions),
  'writtenBy', c.written_by, 'unitId', c.unit_id, 'writtenAt', ${instantText('c.written_at')},
  'editedAt', ${instantText('c.edited_at')},
  'withdrawnAt', ${instantText('c.withdrawn_at')}, 'version', c.version)`;

/** Comment `$2` of tenant `$1`. */
export const LOAD_COMMENT = `
SELECT ${COMMENT_JSON} AS comment, c.version, encode(c.head, 'hex') AS head FROM comment c WHERE c.tenant_id = $1 AND c.comment_id = $2`;

export interface CommentLoadRow {
  readonly comment: Comment;
  readonly version: number;
  readonly head: string;
}
