import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions entered in the lead's place, what the lead says against them, and units that coordinate beside those printed. */
export class EnteredFor1763856000029 implements MigrationInterface {
  name = 'EnteredFor1763856000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE submission ADD COLUMN entered_for jsonb');
    await runner.query(`ALTER TABLE task ADD COLUMN contest jsonb, ADD COLUMN added_coordinators jsonb NOT NULL DEFAULT '[]'`);
    await runner.query('ALTER TABLE task ALTER COLUMN added_coordinators DROP DEFAULT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE task DROP COLUMN contest, DROP COLUMN added_coordinators');
    await runner.query('ALTER TABLE submission DROP COLUMN entered_for');
  }
}
