import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a plan is for practice: none that is there already. */
export class PracticePlans1763856000220 implements MigrationInterface {
  name = 'PracticePlans1763856000220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE plan ADD COLUMN practice boolean NOT NULL DEFAULT false;
      ALTER TABLE plan ALTER COLUMN practice DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE plan DROP COLUMN practice');
  }
}
