import { DatabaseError } from 'pg';
import { DuplicateError, StorageUnavailableError } from '#application/ports/command-store';

/** Raised by `refuse_stale()`; serialisation failure; deadlock; lock not available in time. */
const RACES = new Set(['DK412', '40001', '40P01', '55P03']);

/** Constraints whose violation means that somebody else wrote the same thing first, so that another look decides. */
const RACED_RULES = new Set([
  'idempotency_pk',
  'audit_event_pk',
  'audit_stream_pk',
  'obligation_label_unique',
  'occurrence_for_all_unique',
  'occurrence_for_unit_unique',
  'nil_return_item_pk',
  'task_watcher_person_unique',
  'saved_view_name_unique',
  'task_draft_pk',
  'review_notes_pk',
  'viewed_file_pk',
  'column_reading_pk',
  'counterpart_pk',
]);

const UNIQUE_VIOLATION = '23505';

/** SQLSTATEs in which the server and not the request is the trouble: connection, resources, shutdown, cancelled, read-only. */
const UNAVAILABLE = /^(08|53|57P|57014|25006)/;

/** Somebody was faster: nothing was written, and the same command may be decided again. */
export class RacedError extends Error {}

/**
 * What an error of the driver means to the application. The server's own errors carry a code; whatever else the driver
 * throws (lost connection, exhausted pool, time out) is plain and means that the database did not answer.
 */
export function storageError(error: unknown): Error {
  if (!(error instanceof DatabaseError)) return new StorageUnavailableError(error);
  const code = error.code ?? '';
  if (RACES.has(code)) return new RacedError(error.message, { cause: error });
  if (code === UNIQUE_VIOLATION) {
    const rule = error.constraint ?? 'unique';
    return RACED_RULES.has(rule) ? new RacedError(error.message, { cause: error }) : new DuplicateError(rule);
  }
  return UNAVAILABLE.test(code) ? new StorageUnavailableError(error) : error;
}
