import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type {
  Caller,
  CommandStore,
  CommandTransaction,
  CommitResult,
  IdempotencyKey,
  Opened,
  WriteBatch,
} from '#application/ports/command-store';
import type { Capacity } from '#domain/organisation/capacity';
import type { LocalDate } from '#domain/time/local-date';
import { LOCK_KEY, OPEN_FOR_PERSON, OPEN_FOR_SERVICE } from '../loading/open-transaction-sql.js';
import { PgLoading } from '../loading/pg-loading.js';
import { batchStatement } from '../write-batch/batch-statement.js';
import { RacedError } from './database-errors.js';
import { withSession, type TenantSession } from './tenant-session.js';

/**
 * One transaction per command on one pooled connection, in two round trips: BEGIN, tenant, actor and load travel together,
 * then the whole batch with COMMIT. Works as `docket_app`, under row-level security.
 */
export class PgCommandStore implements CommandStore {
  constructor(private readonly dataSource: DataSource) {}

  transaction<T>(
    caller: Caller,
    today: LocalDate,
    key: IdempotencyKey | null,
    work: (transaction: CommandTransaction) => Promise<T>,
  ): Promise<T> {
    return withSession(this.dataSource, caller.tenant, async (session) => {
      const transaction = new PgCommandTransaction(session, caller, today, key);
      try {
        return await work(transaction);
      } finally {
        await transaction.end();
      }
    });
  }
}

class PgCommandTransaction extends PgLoading implements CommandTransaction {
  readonly opened: Promise<Opened>;
  private readonly begun: Promise<unknown>;
  private over = false;

  constructor(
    session: TenantSession,
    private readonly caller: Caller,
    today: LocalDate,
    key: IdempotencyKey | null,
  ) {
    super(session, async () => (await this.opened).actor);
    this.begun = session.begin(false);
    this.opened = this.open(today, key);
    // Both are awaited by whoever works here and by `end`; a load that fails first must not leave these two unheard.
    this.begun.catch(() => undefined);
    this.opened.catch(() => undefined);
  }

  async commit(batch: WriteBatch): Promise<CommitResult> {
    this.over = true;
    await this.begun;
    const writing = this.session.send(batchStatement(this.session.tenant, batch));
    const committing = this.session.commit();
    const [written, committed] = await Promise.allSettled([writing, committing]);
    if (written.status === 'rejected') {
      if (written.reason instanceof RacedError) return 'raced';
      throw written.reason;
    }
    if (committed.status === 'rejected') throw committed.reason;
    return 'committed';
  }

  /** Rolls back what was not committed. */
  async end(): Promise<void> {
    if (this.over) return;
    await this.begun;
    await this.session.rollback();
  }

  private async open(today: LocalDate, key: IdempotencyKey | null): Promise<Opened> {
    const { type, id, tenant, onBehalfOf } = this.caller;
    const locking = key === null ? Promise.resolve(true) : this.lock(id, key);
    const values = [tenant, id, today, key && Buffer.from(key.keyHash, 'hex')];
    const opening = this.session.send<OpenRow>(
      type === 'service'
        ? { name: 'open-for-service', text: OPEN_FOR_SERVICE, values: [...values, onBehalfOf] }
        : { name: 'open-for-person', text: OPEN_FOR_PERSON, values },
    );
    const [alone, [row]] = await Promise.all([locking, opening]);
    if (!row) throw new Error('opening a transaction gave no row');
    return { actor: { type, id, onBehalfOf, capacities: row.capacities }, replay: row.replay, inFlight: !alone };
  }

  private async lock(clientId: string, key: IdempotencyKey): Promise<boolean> {
    const [row] = await this.session.send<{ alone: boolean }>({ name: 'lock-key', text: LOCK_KEY, values: [lockNumber(clientId, key)] });
    return row?.alone === true;
  }
}

interface OpenRow {
  capacities: Capacity[];
  replay: Opened['replay'];
}

/** The advisory lock that keeps two requests under one key apart: a 64-bit number, as text. */
function lockNumber(clientId: string, key: IdempotencyKey): string {
  return createHash('sha256').update(`${clientId} ${key.keyHash}`).digest().readBigInt64BE().toString();
}
