import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parties outside are asked too, and rows require the opinions of whoever coordinates their tasks. */
export class OutsideContributions1763856000060 implements MigrationInterface {
  name = 'OutsideContributions1763856000060';

  async up(runner: QueryRunner): Promise<void> {
    // A new foreign key is checked against what is there, over all tenants: for that moment their owner is let past the isolation.
    await runner.query(`
      ALTER TABLE plan_item ADD COLUMN contribution_days integer;
      ALTER TABLE contribution NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE party NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE contribution
        ALTER COLUMN unit_id DROP NOT NULL,
        ADD COLUMN party_id uuid,
        ADD COLUMN origin text NOT NULL DEFAULT 'lead',
        ADD CONSTRAINT contribution_origin_known CHECK (origin IN ('lead', 'item')),
        ADD CONSTRAINT contribution_asks_one CHECK ((unit_id IS NULL) <> (party_id IS NULL)),
        ADD CONSTRAINT contribution_party_fk FOREIGN KEY (tenant_id, party_id) REFERENCES party (tenant_id, party_id);
      ALTER TABLE contribution ALTER COLUMN origin DROP DEFAULT;
      ALTER TABLE contribution FORCE ROW LEVEL SECURITY;
      ALTER TABLE party FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE contribution DROP COLUMN party_id, DROP COLUMN origin, ALTER COLUMN unit_id SET NOT NULL;
      ALTER TABLE plan_item DROP COLUMN contribution_days;
    `);
  }
}
