import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the clock has noted the date of a question that is still open: 0 nothing yet, 1 that it is near, 2 that it has passed. */
export class ContributionReminders1763856000061 implements MigrationInterface {
  name = 'ContributionReminders1763856000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE contribution ADD COLUMN reminder_stage integer NOT NULL DEFAULT 0;
      ALTER TABLE contribution ALTER COLUMN reminder_stage DROP DEFAULT;
      CREATE INDEX contribution_due_index ON contribution (tenant_id, due_on) WHERE state IN ('requested', 'acknowledged');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE contribution DROP COLUMN reminder_stage; DROP INDEX contribution_due_index');
  }
}
