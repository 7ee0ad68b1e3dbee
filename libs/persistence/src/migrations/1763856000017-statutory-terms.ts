import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the law's term decides where a plan prints another. Plans from before go on by what they print. */
export class StatutoryTerms1763856000017 implements MigrationInterface {
  name = 'StatutoryTerms1763856000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE plan ADD COLUMN statutory_wins boolean NOT NULL DEFAULT false;
      ALTER TABLE plan ALTER COLUMN statutory_wins DROP DEFAULT;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE plan DROP COLUMN statutory_wins');
  }
}
