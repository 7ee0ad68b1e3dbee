import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows whose lead proposes and another signs, and what was issued on their tasks. */
export class Issuance1763856000091 implements MigrationInterface {
  name = 'Issuance1763856000091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE plan_item ADD COLUMN issuer text; ALTER TABLE task ADD COLUMN issuance jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE task DROP COLUMN issuance; ALTER TABLE plan_item DROP COLUMN issuer');
  }
}
