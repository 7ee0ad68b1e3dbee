import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a task was last urged by hand. */
export class Reminders1763856000025 implements MigrationInterface {
  name = 'Reminders1763856000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE task ADD COLUMN reminded_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE task DROP COLUMN reminded_at');
  }
}
