import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which tasks of one obligation are answered together. */
export class Bundles1763856000071 implements MigrationInterface {
  name = 'Bundles1763856000071';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE task ADD COLUMN bundle_id uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE task DROP COLUMN bundle_id');
  }
}
