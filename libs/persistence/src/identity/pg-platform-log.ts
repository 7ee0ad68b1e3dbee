import type { DataSource } from 'typeorm';
import type { Ids } from '#application/ports/ids';
import type { PlatformLog } from '#application/ports/platform-log';
import type { AuditEventDraft, RequestTrace } from '#domain/audit/event';
import { GENESIS, sealEvent } from '#domain/audit/seal-event';
import { storageError } from '../stores/database-errors.js';

/** Appends under the lock of the stream's row, as `docket_auth`. What has a payload has it in the tenant's log, not here. */
export class PgPlatformLog implements PlatformLog {
  constructor(
    private readonly platform: DataSource,
    private readonly ids: Ids,
  ) {}

  async append(draft: AuditEventDraft, trace: RequestTrace): Promise<void> {
    try {
      await this.platform.transaction(async (manager) => {
        await manager.query(
          `INSERT INTO platform_stream (stream, seq, head) VALUES ($1, 0, decode($2, 'hex')) ON CONFLICT (stream) DO NOTHING`,
          [draft.stream, GENESIS],
        );
        const [end] = await manager.query<{ seq: number; head: string }[]>(
          `SELECT seq, encode(head, 'hex') AS head FROM platform_stream WHERE stream = $1 FOR UPDATE`,
          [draft.stream],
        );
        if (end === undefined) throw new Error(`the stream ${draft.stream} has no end`);
        const sealed = sealEvent({ draft, trace, eventId: this.ids.next(), seq: end.seq + 1, prevHash: end.head, commitmentKey: null });
        const { envelope } = sealed;
        await manager.query(
          `INSERT INTO platform_event (stream, seq, event_id, envelope, event_hash, action, outcome, reason_code, target_id, api_time)
           VALUES ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, $8, $9, $10)`,
          [
            envelope.stream,
            end.seq + 1,
            envelope.eventId,
            Buffer.from(sealed.bytes),
            sealed.hash,
            envelope.action,
            envelope.outcome,
            envelope.reasonCode,
            envelope.target.id,
            envelope.apiTime,
          ],
        );
        await manager.query(`UPDATE platform_stream SET seq = $2, head = decode($3, 'hex') WHERE stream = $1`, [
          draft.stream,
          end.seq + 1,
          sealed.hash,
        ]);
      });
    } catch (error) {
      throw storageError(error instanceof Error && 'driverError' in error ? error.driverError : error);
    }
  }
}
