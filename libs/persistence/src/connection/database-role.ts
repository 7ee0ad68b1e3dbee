/**
 * The database roles (design: tenancy ADR). None logs in: a login that is a member takes one of them at connection time.
 * owner – owns and migrates; app – tenant tables under row-level security; auth – platform tables; auditor – reads.
 */
export const DATABASE_ROLES = ['docket_owner', 'docket_app', 'docket_auth', 'docket_auditor'] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

/** The schema that holds everything of Docket. */
export const DATABASE_SCHEMA = 'docket';
