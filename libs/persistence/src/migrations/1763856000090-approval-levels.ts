import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forEachTenant } from '../connection/for-each-tenant.js';

/** Levels of approval in the responsibility table, approvals and further reviewers of a task, returns that are answered point by point. */
export class ApprovalLevels1763856000090 implements MigrationInterface {
  name = 'ApprovalLevels1763856000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE responsibility ADD COLUMN level integer NOT NULL DEFAULT 1, ADD COLUMN needed integer NOT NULL DEFAULT 1;
      ALTER TABLE responsibility ALTER COLUMN level DROP DEFAULT, ALTER COLUMN needed DROP DEFAULT;
      ALTER TABLE task ADD COLUMN approvals jsonb NOT NULL DEFAULT '[]', ADD COLUMN added_reviewers jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN level_in_turn integer NOT NULL DEFAULT 1;
      ALTER TABLE task ALTER COLUMN approvals DROP DEFAULT, ALTER COLUMN added_reviewers DROP DEFAULT, ALTER COLUMN level_in_turn DROP DEFAULT;
      ALTER TABLE submission ADD COLUMN answers jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE submission ALTER COLUMN answers DROP DEFAULT`);
    await forEachTenant(runner, async () => {
      await runner.query(`UPDATE task SET proposal = proposal || '{"answers": []}' WHERE proposal IS NOT NULL`);
      await runner.query(`
        UPDATE task t SET last_return = t.last_return || jsonb_build_object('points', '[]'::jsonb, 'contentHash', encode(s.content_hash, 'hex'))
          FROM submission s
         WHERE s.tenant_id = t.tenant_id AND s.task_id = t.task_id AND s.number = (t.last_return ->> 'submission')::integer`);
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await forEachTenant(runner, () =>
      runner.query(`UPDATE task SET proposal = proposal - 'answers', last_return = last_return - 'points' - 'contentHash'`),
    );
    await runner.query(`
      ALTER TABLE submission DROP COLUMN answers;
      ALTER TABLE task DROP COLUMN approvals, DROP COLUMN added_reviewers, DROP COLUMN level_in_turn;
      ALTER TABLE responsibility DROP COLUMN level, DROP COLUMN needed`);
  }
}
