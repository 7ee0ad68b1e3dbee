/** The tables without a tenant, each with its reason; every other table holds tenant data. */
export const PLATFORM_TABLES: Readonly<Record<string, string>> = {
  tenant: 'the list of tenants',
  account: 'a person may act in several tenants under one account',
  credential: 'proves an account',
  session: 'names its tenant before any tenant is set',
  api_token: 'names its tenant before any tenant is set',
  platform_event: 'what happens outside a tenant, such as a failed sign-in',
  platform_stream: 'the heads of the chains of platform_event',
  demo_clock: 'one clock for the whole try-out',
  national_calendar: 'the days off of the whole country',
  migration: 'which migrations ran; written by TypeORM, which numbers its rows by a sequence',
};

/** The tenant tables whose rows may change; in every other one the application only adds. */
export const CHANGING_TABLES: readonly string[] = [
  'unit',
  'party',
  'person',
  'membership',
  'deputy',
  'service_client',
  'plan',
  'plan_proposal',
  'plan_item',
  'responsibility',
  'task',
  'contribution',
  'extension',
  'handoff',
  'comment',
  'task_watcher',
  'obligation',
  'occurrence',
  'correction',
  'calendar_day',
  'deadline_rules',
  'reporting_scheme',
  'operation',
  'audit_stream',
  'outbox',
];

/** What each role may do with a platform table: any privilege that is not listed is a violation. */
export const PLATFORM_GRANTS: readonly (readonly [table: string, role: string, privileges: readonly string[]])[] = [
  ['tenant', 'docket_auth', ['SELECT', 'INSERT']],
  ['tenant', 'docket_app', ['SELECT']],
  ['tenant', 'docket_auditor', ['SELECT']],
  ['account', 'docket_auth', ['SELECT', 'INSERT', 'UPDATE']],
  ['credential', 'docket_auth', ['SELECT', 'INSERT', 'UPDATE']],
  ['session', 'docket_auth', ['SELECT', 'INSERT', 'UPDATE']],
  ['api_token', 'docket_auth', ['SELECT', 'INSERT', 'UPDATE']],
  ['platform_event', 'docket_auth', ['SELECT', 'INSERT']],
  ['platform_event', 'docket_auditor', ['SELECT']],
  ['platform_stream', 'docket_auth', ['SELECT', 'INSERT', 'UPDATE']],
  ['platform_stream', 'docket_auditor', ['SELECT']],
  ['national_calendar', 'docket_app', ['SELECT']],
  ['demo_clock', 'docket_auth', ['SELECT', 'INSERT', 'UPDATE']],
];
