/** What Nest's container calls the ports: interfaces have no name at run time. */
export const CONFIG = Symbol('DocketConfig');
export const CLOCK = Symbol('Clock');
export const ENVIRONMENT = Symbol('Environment');
export const FILE_STORE = Symbol('FileStore');
/** What files pass on their way in: `Intake`. */
export const INTAKE = Symbol('Intake');
/** `ResumableUploads`. */
export const RESUMABLE_UPLOADS = Symbol('ResumableUploads');
export const DOCUMENT_COMPARER = Symbol('DocumentComparer');
export const PAGE_CAPTURE = Symbol('PageCapture');
export const PHOTOGRAPH_ALBUM = Symbol('PhotographAlbum');
export const PLAN_READER = Symbol('PlanReader');
export const REGISTER_READER = Symbol('RegisterReader');
export const IDENTITY_STORE = Symbol('IdentityStore');
export const PASSWORDS = Symbol('Passwords');
export const TASK_QUERIES = Symbol('TaskQueries');
export const AUDIT_QUERIES = Symbol('AuditQueries');
export const INSPECTION_QUERIES = Symbol('InspectionQueries');
/** What exports are read from, written by and kept in: `ExportSources`. */
export const EXPORT_SOURCES = Symbol('ExportSources');
export const PLAN_QUERIES = Symbol('PlanQueries');
export const DOCUMENT_QUERIES = Symbol('DocumentQueries');
export const COMMENT_QUERIES = Symbol('CommentQueries');
export const QUEUE_QUERIES = Symbol('QueueQueries');
export const OBLIGATION_QUERIES = Symbol('ObligationQueries');
export const OCCURRENCE_QUERIES = Symbol('OccurrenceQueries');
export const OVERVIEW_QUERIES = Symbol('OverviewQueries');
export const OPERATION_QUERIES = Symbol('OperationQueries');
export const ORGANISATION_QUERIES = Symbol('OrganisationQueries');
export const DATABASE_HEALTH = Symbol('DatabaseHealth');
export const PLATFORM_LOG = Symbol('PlatformLog');
export const REAL_TIME = Symbol('RealTime');
export const LIVE_CHANGES = Symbol('LiveChanges');
export const OUTBOX = Symbol('Outbox');
