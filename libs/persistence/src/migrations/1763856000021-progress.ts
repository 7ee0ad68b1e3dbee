import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is reported on a task while it is worked on. */
export class Progress1763856000021 implements MigrationInterface {
  name = 'Progress1763856000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE task ADD COLUMN progress jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE task ALTER COLUMN progress DROP DEFAULT;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE task DROP COLUMN progress');
  }
}
