import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The outbox is drained kind by kind. */
export class OutboxOrder1763856000010 implements MigrationInterface {
  name = 'OutboxOrder1763856000010';

  async up(runner: QueryRunner): Promise<void> {
    await pendingIndex(runner, 'tenant_id, kind, outbox_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await pendingIndex(runner, 'tenant_id, outbox_id');
  }
}

async function pendingIndex(runner: QueryRunner, columns: string): Promise<void> {
  await runner.query(`
    DROP INDEX outbox_pending_index;
    CREATE INDEX outbox_pending_index ON outbox (${columns}) WHERE delivered_at IS NULL`);
}
