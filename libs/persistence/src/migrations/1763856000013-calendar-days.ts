import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A tenant's own special days, which stand over the national ones. One a day; what was wrong is withdrawn and stays to be read. */
export class CalendarDays1763856000013 implements MigrationInterface {
  name = 'CalendarDays1763856000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_day (
        tenant_id uuid NOT NULL,
        calendar_day_id uuid NOT NULL,
        day date NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        announcement text NOT NULL,
        withdrawn boolean NOT NULL,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT calendar_day_pk PRIMARY KEY (tenant_id, calendar_day_id),
        CONSTRAINT calendar_day_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id),
        CONSTRAINT calendar_day_kind_known CHECK (kind IN ('off', 'working'))
      );
      CREATE UNIQUE INDEX calendar_day_unique ON calendar_day (tenant_id, day) WHERE NOT withdrawn;
      ALTER TABLE calendar_day ENABLE ROW LEVEL SECURITY;
      ALTER TABLE calendar_day FORCE ROW LEVEL SECURITY;
      CREATE POLICY tenant_isolation ON calendar_day
        USING (tenant_id = current_setting('docket.tenant')::uuid)
        WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid);
      GRANT SELECT, INSERT, UPDATE ON calendar_day TO docket_app;
      GRANT SELECT ON calendar_day TO docket_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_day');
  }
}
