import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forEachTenant } from '../connection/for-each-tenant.js';

const NONE = '{"documents": [], "figures": [], "excuses": []}';

/** What is given for what a row asks for. Of what was handed in before, nobody had said it. */
export class Evidence1763856000100 implements MigrationInterface {
  name = 'Evidence1763856000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE submission ADD COLUMN evidence jsonb NOT NULL DEFAULT '${NONE}';
      ALTER TABLE submission ALTER COLUMN evidence DROP DEFAULT`);
    await forEachTenant(runner, () =>
      runner.query(`UPDATE task SET proposal = proposal || '{"evidence": ${NONE}}' WHERE proposal IS NOT NULL`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await forEachTenant(runner, () => runner.query(`UPDATE task SET proposal = proposal - 'evidence' WHERE proposal IS NOT NULL`));
    await runner.query('ALTER TABLE submission DROP COLUMN evidence');
  }
}
