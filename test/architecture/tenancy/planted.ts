import type { Violation } from './violations.js';

const POLICY = `USING (tenant_id = current_setting('docket.tenant')::uuid) WITH CHECK (tenant_id = current_setting('docket.tenant')::uuid)`;

/** A way to break one rule, and how the catalogue test must name it. */
export interface Plant extends Violation {
  readonly sql: string;
}

/** Makes a table that keeps every rule, but for what `columns` and `after` break. */
function table(columns: string, after = ''): string {
  return `CREATE TABLE planted (${columns}); ALTER TABLE planted OWNER TO docket_owner;
    ALTER TABLE planted ENABLE ROW LEVEL SECURITY; ALTER TABLE planted FORCE ROW LEVEL SECURITY;
    CREATE POLICY tenant_isolation ON planted ${POLICY}; ${after}`;
}

const TENANT_AND_ID = 'tenant_id uuid NOT NULL, id uuid NOT NULL';
const KEYED = `${TENANT_AND_ID}, PRIMARY KEY (tenant_id, id)`;

export const PLANTS: readonly Plant[] = [
  {
    rule: 'tenant_id is a uuid and never null',
    object: 'planted',
    sql: 'CREATE TABLE planted (id uuid PRIMARY KEY)',
  },
  {
    rule: 'the primary key begins with tenant_id',
    object: 'planted',
    sql: table(`${TENANT_AND_ID}, PRIMARY KEY (id, tenant_id)`),
  },
  {
    rule: 'every unique or exclusive index begins with tenant_id',
    object: 'planted_code_key',
    sql: table(`${KEYED}, code text UNIQUE`),
  },
  {
    rule: 'every unique or exclusive index begins with tenant_id',
    object: 'planted_lower_index',
    sql: table(`${KEYED}, code text`, 'CREATE UNIQUE INDEX planted_lower_index ON planted (lower(code), tenant_id)'),
  },
  {
    rule: 'a foreign key between tenant tables begins with tenant_id on both sides',
    object: 'planted_unit_fk',
    sql: table(`${KEYED}, unit uuid, CONSTRAINT planted_unit_fk FOREIGN KEY (unit, tenant_id) REFERENCES unit (unit_id, tenant_id)`),
  },
  {
    rule: 'no platform table refers to a tenant table',
    object: 'planted_person_fk',
    sql: 'ALTER TABLE session ADD CONSTRAINT planted_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, person_id)',
  },
  {
    rule: 'row-level security is enabled and forced',
    object: 'planted',
    sql: table(KEYED, 'ALTER TABLE planted NO FORCE ROW LEVEL SECURITY'),
  },
  {
    rule: 'row-level security is enabled and forced',
    object: 'planted',
    sql: table(KEYED, 'ALTER TABLE planted DISABLE ROW LEVEL SECURITY'),
  },
  {
    rule: 'one policy, for everybody and everything, compares tenant_id with the setting',
    object: 'planted',
    sql: table(KEYED, 'CREATE POLICY also ON planted USING (true)'),
  },
  {
    rule: 'one policy, for everybody and everything, compares tenant_id with the setting',
    object: 'planted',
    sql: table(
      KEYED,
      `DROP POLICY tenant_isolation ON planted;
       CREATE POLICY tenant_isolation ON planted USING (tenant_id = current_setting('docket.tenant')::uuid) WITH CHECK (true)`,
    ),
  },
  {
    rule: 'one policy, for everybody and everything, compares tenant_id with the setting',
    object: 'planted',
    sql: table(
      KEYED,
      `DROP POLICY tenant_isolation ON planted;
       CREATE POLICY tenant_isolation ON planted USING (tenant_id = current_setting('docket.tenant', true)::uuid)`,
    ),
  },
  ...['DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'].map((privilege): Plant => ({
    rule: 'nobody but the owner may do more with a table than is listed',
    object: `task: ${privilege} by docket_app`,
    sql: `GRANT ${privilege} ON task TO docket_app`,
  })),
  ...['audit_event', 'audit_payload', 'submission', 'document'].map((appendOnly): Plant => ({
    rule: 'nobody but the owner may do more with a table than is listed',
    object: `${appendOnly}: UPDATE by docket_app`,
    sql: `GRANT UPDATE ON ${appendOnly} TO docket_app`,
  })),
  {
    rule: 'nobody but the owner may do more with a table than is listed',
    object: 'planted: SELECT by PUBLIC',
    sql: table(KEYED, 'GRANT SELECT ON planted TO PUBLIC'),
  },
  {
    rule: 'nobody but the owner may do more with a table than is listed',
    object: 'credential: SELECT by docket_app',
    sql: 'GRANT SELECT ON credential TO docket_app',
  },
  {
    rule: 'nothing is granted on single columns',
    object: 'audit_event.envelope',
    sql: 'GRANT UPDATE (envelope) ON audit_event TO docket_app',
  },
  { rule: 'only the owner makes things in the schema', object: 'CREATE by docket_app', sql: 'GRANT CREATE ON SCHEMA docket TO docket_app' },
  { rule: 'everything belongs to docket_owner', object: 'task', sql: 'ALTER TABLE task OWNER TO docket_app' },
  { rule: 'no role of Docket logs in or stands above the rules', object: 'docket_app', sql: 'ALTER ROLE docket_app BYPASSRLS' },
  { rule: 'no role of Docket logs in or stands above the rules', object: 'docket_auditor', sql: 'ALTER ROLE docket_auditor SUPERUSER' },
  {
    rule: 'no serving role can become another',
    object: 'docket_app can become docket_owner',
    sql: 'GRANT docket_owner TO docket_app',
  },
  {
    rule: 'the serving login is a member of the serving roles and nothing else',
    object: 'planted_login',
    sql: 'CREATE ROLE planted_login LOGIN NOINHERIT; GRANT docket_app, docket_owner TO planted_login',
  },
  {
    rule: 'no triggers and no rewrite rules',
    object: 'planted_trigger',
    sql: `CREATE TRIGGER planted_trigger BEFORE UPDATE ON task FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()`,
  },
  {
    rule: 'no triggers and no rewrite rules',
    object: 'planted_rule',
    sql: 'CREATE RULE planted_rule AS ON UPDATE TO task DO INSTEAD NOTHING',
  },
  { rule: 'no sequences and no identity columns', object: 'planted_seq', sql: 'CREATE SEQUENCE planted_seq' },
  {
    rule: 'no sequences and no identity columns',
    object: 'planted.number',
    sql: table(`${KEYED}, number integer GENERATED ALWAYS AS IDENTITY`),
  },
  {
    rule: 'no function runs with the rights of its owner',
    object: 'planted_function',
    sql: `CREATE FUNCTION planted_function() RETURNS integer LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'`,
  },
  {
    rule: 'no views and no foreign tables, which know no row-level security of their own',
    object: 'planted_view',
    sql: 'CREATE VIEW planted_view AS SELECT * FROM task',
  },
  {
    rule: 'no views and no foreign tables, which know no row-level security of their own',
    object: 'planted_copy',
    sql: 'CREATE MATERIALIZED VIEW planted_copy AS SELECT * FROM tenant',
  },
  { rule: 'no table stands outside the schema', object: 'public.planted', sql: 'CREATE TABLE public.planted (id integer)' },
];
