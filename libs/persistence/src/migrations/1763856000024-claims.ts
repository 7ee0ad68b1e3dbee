import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forEachTenant } from '../connection/for-each-tenant.js';

/** Who of the lead unit has a task in hand, since when it is worked on, and whether what was proposed was sent back. */
export class Claims1763856000024 implements MigrationInterface {
  name = 'Claims1763856000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE task ADD COLUMN claim jsonb, ADD COLUMN started_at timestamptz');
    await forEachTenant(runner, () =>
      runner.query(`UPDATE task SET proposal = proposal || '{"sentBack": null}' WHERE proposal IS NOT NULL`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await forEachTenant(runner, () => runner.query(`UPDATE task SET proposal = proposal - 'sentBack' WHERE proposal IS NOT NULL`));
    await runner.query('ALTER TABLE task DROP COLUMN claim, DROP COLUMN started_at');
  }
}
