import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which row of last year's plan a row goes on from. */
export class ClonedRows1763856000221 implements MigrationInterface {
  name = 'ClonedRows1763856000221';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE plan_item NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE plan_item ADD COLUMN cloned_from uuid,
        ADD CONSTRAINT plan_item_cloned_from_fk FOREIGN KEY (tenant_id, cloned_from) REFERENCES plan_item (tenant_id, item_id);
      ALTER TABLE plan_item FORCE ROW LEVEL SECURITY`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE plan_item DROP CONSTRAINT plan_item_cloned_from_fk, DROP COLUMN cloned_from');
  }
}
