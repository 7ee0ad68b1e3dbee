import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What opens the periods of a plan: who submits for a joint row (kept from publishing for every later period), the window of an
 * obligation, and up to which day a plan's periods have their tasks.
 */
export class Periods1763856000008 implements MigrationInterface {
  name = 'Periods1763856000008';

  async up(runner: QueryRunner): Promise<void> {
    // A new foreign key is checked against what is there, over all tenants: for that moment their owner is let past the isolation.
    await runner.query(`
      ALTER TABLE plan_item NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE unit NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE plan_item ADD COLUMN submitting_lead_id uuid,
        ADD CONSTRAINT plan_item_submitting_lead_fk FOREIGN KEY (tenant_id, submitting_lead_id) REFERENCES unit (tenant_id, unit_id);
      ALTER TABLE plan_item FORCE ROW LEVEL SECURITY;
      ALTER TABLE unit FORCE ROW LEVEL SECURITY;
      ALTER TABLE obligation ADD COLUMN from_on date;
      ALTER TABLE plan ADD COLUMN opened_until date;
      GRANT UPDATE ON plan_item TO docket_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE ON plan_item FROM docket_app;
      ALTER TABLE plan DROP COLUMN opened_until;
      ALTER TABLE obligation DROP COLUMN from_on;
      ALTER TABLE plan_item DROP COLUMN submitting_lead_id;
    `);
  }
}
