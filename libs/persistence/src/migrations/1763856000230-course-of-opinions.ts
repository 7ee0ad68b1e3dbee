import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forEachTenant } from '../connection/for-each-tenant.js';

/** Opinions carry a stance, questions say who has them in hand, and what became of an opinion. Nobody said a stance of those that there are. */
export class CourseOfOpinions1763856000230 implements MigrationInterface {
  name = 'CourseOfOpinions1763856000230';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE contribution ADD COLUMN claim jsonb, ADD COLUMN response jsonb');
    await forEachTenant(runner, () =>
      runner.query(`UPDATE contribution SET opinion = '{"stance": null}'::jsonb || opinion WHERE opinion IS NOT NULL`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await forEachTenant(runner, () => runner.query(`UPDATE contribution SET opinion = opinion - 'stance' WHERE opinion IS NOT NULL`));
    await runner.query('ALTER TABLE contribution DROP COLUMN claim, DROP COLUMN response');
  }
}
