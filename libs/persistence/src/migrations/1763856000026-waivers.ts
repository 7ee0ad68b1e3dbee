import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a lead needs an opinion no longer. */
export class Waivers1763856000026 implements MigrationInterface {
  name = 'Waivers1763856000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE contribution ADD COLUMN waive_reason text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE contribution DROP COLUMN waive_reason');
  }
}
