import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sees the tasks of a plan: of those that are there already, everybody, until somebody says otherwise. */
export class PlanSight1763856000092 implements MigrationInterface {
  name = 'PlanSight1763856000092';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE plan
        ADD COLUMN drafts_seen_by text NOT NULL DEFAULT 'administration',
        ADD COLUMN tasks_seen_by text NOT NULL DEFAULT 'administration';
      ALTER TABLE plan ALTER COLUMN drafts_seen_by DROP DEFAULT, ALTER COLUMN tasks_seen_by DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE plan DROP COLUMN tasks_seen_by, DROP COLUMN drafts_seen_by');
  }
}
