import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pauses of the work, and why it comes late. */
export class Suspensions1763856000027 implements MigrationInterface {
  name = 'Suspensions1763856000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE task ADD COLUMN suspension jsonb, ADD COLUMN lateness jsonb');
    await runner.query(`CREATE INDEX task_suspended_index ON task (tenant_id, task_id) WHERE suspension IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX task_suspended_index');
    await runner.query('ALTER TABLE task DROP COLUMN suspension, DROP COLUMN lateness');
  }
}
