import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where and when a page of the web was captured, of documents that are one. */
export class CapturedPages1763856000098 implements MigrationInterface {
  name = 'CapturedPages1763856000098';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE document ADD COLUMN capture jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE document DROP COLUMN capture');
  }
}
