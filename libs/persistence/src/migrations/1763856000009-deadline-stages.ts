import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forEachTenant } from '../connection/for-each-tenant.js';

/** Which stages of a task's date are noted, and of which date: 1 due soon, 2 due, 3 passed, 4 escalated. */
export class DeadlineStages1763856000009 implements MigrationInterface {
  name = 'DeadlineStages1763856000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE task ADD COLUMN deadline_stage integer, ADD COLUMN deadline_stage_of date');
    await forEachTenant(runner, () =>
      runner.query('UPDATE task SET deadline_stage = 3, deadline_stage_of = deadline_passed_on WHERE deadline_passed_on IS NOT NULL'),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE task DROP COLUMN deadline_stage, DROP COLUMN deadline_stage_of');
  }
}
