/** What Nest's container calls the ports: interfaces have no name at run time. */
export const CONFIG = Symbol('DocketConfig');
export const CLOCK = Symbol('Clock');
export const ENVIRONMENT = Symbol('Environment');
export const FILE_STORE = Symbol('FileStore');
export const IDENTITY_STORE = Symbol('IdentityStore');
export const PASSWORDS = Symbol('Passwords');
export const TASK_QUERIES = Symbol('TaskQueries');
export const AUDIT_QUERIES = Symbol('AuditQueries');
export const PLAN_QUERIES = Symbol('PlanQueries');
export const QUEUE_QUERIES = Symbol('QueueQueries');
export const OCCURRENCE_QUERIES = Symbol('OccurrenceQueries');
export const ORGANISATION_QUERIES = Symbol('OrganisationQueries');
export const DATABASE_HEALTH = Symbol('DatabaseHealth');
export const PLATFORM_LOG = Symbol('PlatformLog');
export const REAL_TIME = Symbol('RealTime');
export const LIVE_CHANGES = Symbol('LiveChanges');
export const OUTBOX = Symbol('Outbox');
