/**
 * The rules of tenancy (docs/adr/0004-tenancy.md) as queries on the system catalogue; each gives the `object` of every violation.
 * They stand on two tables that `violations.ts` supplies: `tenant_table` (oid, relname) and the single row `listed` with the arrays
 * `platform` and `changing` (names of tables) and `granted` (`<table> <role> <PRIVILEGE>`, platform tables only).
 */
export const TENANCY_RULES = {
  'tenant_id is a uuid and never null': `
    SELECT t.relname AS object FROM tenant_table t
     WHERE NOT EXISTS (SELECT 1 FROM pg_attribute a
                        WHERE a.attrelid = t.oid AND a.attname = 'tenant_id' AND a.atttypid = 'uuid'::regtype AND a.attnotnull)`,

  'the primary key begins with tenant_id': `
    SELECT t.relname AS object FROM tenant_table t
     WHERE NOT EXISTS (SELECT 1 FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.conkey[1]
                        WHERE c.conrelid = t.oid AND c.contype = 'p' AND a.attname = 'tenant_id')`,

  'every unique or exclusive index begins with tenant_id': `
    SELECT index.relname AS object
      FROM tenant_table t JOIN pg_index i ON i.indrelid = t.oid JOIN pg_class index ON index.oid = i.indexrelid
      LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
     WHERE (i.indisunique OR i.indisexclusion) AND a.attname IS DISTINCT FROM 'tenant_id'`,

  'a foreign key between tenant tables begins with tenant_id on both sides': `
    SELECT c.conname AS object
      FROM pg_constraint c
      JOIN tenant_table target ON target.oid = c.confrelid
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1]
     WHERE c.contype = 'f' AND NOT (a.attname = 'tenant_id' AND b.attname = 'tenant_id')`,

  'no platform table refers to a tenant table': `
    SELECT c.conname AS object
      FROM pg_constraint c JOIN tenant_table target ON target.oid = c.confrelid
     WHERE c.contype = 'f' AND c.conrelid NOT IN (SELECT oid FROM tenant_table)`,

  'row-level security is enabled and forced': `
    SELECT t.relname AS object FROM tenant_table t JOIN pg_class c ON c.oid = t.oid
     WHERE NOT (c.relrowsecurity AND c.relforcerowsecurity)`,

  'one policy, for everybody and everything, compares tenant_id with the setting': `
    SELECT t.relname AS object FROM tenant_table t
     WHERE (SELECT count(*) FROM pg_policy p WHERE p.polrelid = t.oid) <> 1
        OR NOT EXISTS (
             SELECT 1 FROM pg_policy p
              WHERE p.polrelid = t.oid AND p.polcmd = '*' AND p.polpermissive AND p.polroles = '{0}'
                AND pg_get_expr(p.polqual, p.polrelid) = $$(tenant_id = (current_setting('docket.tenant'::text))::uuid)$$
                AND pg_get_expr(p.polwithcheck, p.polrelid) = $$(tenant_id = (current_setting('docket.tenant'::text))::uuid)$$)`,

  'nobody but the owner may do more with a table than is listed': `
    SELECT format('%s: %s by %s', c.relname, acl.privilege_type, coalesce(role.rolname, 'PUBLIC')) AS object
      FROM listed CROSS JOIN pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) acl LEFT JOIN pg_roles role ON role.oid = acl.grantee
     WHERE c.relnamespace = 'docket'::regnamespace AND acl.grantee <> c.relowner
       AND (acl.is_grantable OR NOT CASE
         WHEN c.relname = ANY (listed.platform) THEN format('%s %s %s', c.relname, role.rolname, acl.privilege_type) = ANY (listed.granted)
         WHEN role.rolname = 'docket_app' THEN acl.privilege_type IN ('SELECT', 'INSERT')
                                             OR (acl.privilege_type = 'UPDATE' AND c.relname = ANY (listed.changing))
         WHEN role.rolname = 'docket_auditor' THEN acl.privilege_type = 'SELECT'
         ELSE false END)`,

  'nothing is granted on single columns': `
    SELECT format('%s.%s', c.relname, a.attname) AS object
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'docket'::regnamespace AND a.attacl IS NOT NULL`,

  'only the owner makes things in the schema': `
    SELECT format('%s by %s', acl.privilege_type, coalesce(role.rolname, 'PUBLIC')) AS object
      FROM pg_namespace n CROSS JOIN LATERAL aclexplode(n.nspacl) acl LEFT JOIN pg_roles role ON role.oid = acl.grantee
     WHERE n.nspname = 'docket' AND acl.privilege_type = 'CREATE' AND role.rolname IS DISTINCT FROM 'docket_owner'`,

  'everything belongs to docket_owner': `
    SELECT c.relname AS object FROM pg_class c
     WHERE c.relnamespace = 'docket'::regnamespace AND c.relowner <> 'docket_owner'::regrole`,

  'no role of Docket logs in or stands above the rules': `
    SELECT rolname AS object FROM pg_roles
     WHERE rolname IN ('docket_owner', 'docket_app', 'docket_auth', 'docket_auditor')
       AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication OR rolcanlogin)`,

  'no serving role can become another': `
    SELECT format('%s can become %s', member.rolname, role.rolname) AS object
      FROM pg_auth_members m JOIN pg_roles member ON member.oid = m.member JOIN pg_roles role ON role.oid = m.roleid
     WHERE member.rolname IN ('docket_app', 'docket_auth', 'docket_auditor')`,

  'the serving login is a member of the serving roles and nothing else': `
    SELECT login.rolname AS object FROM pg_roles login
     WHERE login.rolcanlogin AND NOT login.rolsuper AND pg_has_role(login.oid, 'docket_app', 'MEMBER')
       AND (login.rolbypassrls OR login.rolcreaterole OR login.rolcreatedb OR login.rolreplication OR login.rolinherit
            OR EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles role ON role.oid = m.roleid
                        WHERE m.member = login.oid AND (m.admin_option OR role.rolname NOT IN ('docket_app', 'docket_auth', 'docket_auditor'))))`,

  'no triggers and no rewrite rules': `
    SELECT g.tgname AS object FROM tenant_table t JOIN pg_trigger g ON g.tgrelid = t.oid WHERE NOT g.tgisinternal
    UNION ALL
    SELECT r.rulename FROM tenant_table t JOIN pg_rewrite r ON r.ev_class = t.oid`,

  'no sequences and no identity columns': `
    SELECT c.relname AS object FROM pg_class c
     WHERE c.relnamespace = 'docket'::regnamespace AND c.relkind = 'S' AND c.relname <> 'migration_id_seq'
    UNION ALL
    SELECT format('%s.%s', t.relname, a.attname) FROM tenant_table t
      JOIN pg_attribute a ON a.attrelid = t.oid LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
     WHERE a.attidentity <> '' OR pg_get_expr(d.adbin, d.adrelid) LIKE '%nextval(%'`,

  'no function runs with the rights of its owner': `
    SELECT p.proname AS object FROM pg_proc p WHERE p.pronamespace = 'docket'::regnamespace AND p.prosecdef`,

  'no views and no foreign tables, which know no row-level security of their own': `
    SELECT c.relname AS object FROM pg_class c WHERE c.relnamespace = 'docket'::regnamespace AND c.relkind IN ('v', 'm', 'f')`,

  'no table stands outside the schema': `
    SELECT c.oid::regclass::text AS object FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname <> 'docket' AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'`,
} as const satisfies Readonly<Record<string, string>>;

export type TenancyRule = keyof typeof TENANCY_RULES;
