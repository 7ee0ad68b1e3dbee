import type { Plant } from './plant.js';

/** Two requests under one key may run at once, and nothing keeps the second record of the key out. */
export const NO_UNIQUE_KEY: Plant = {
  schema: 'ALTER TABLE docket.idempotency DROP CONSTRAINT idempotency_pk',
  rewrite: (text) => text.replace('pg_try_advisory_xact_lock($1::bigint)', '$1::bigint IS NOT NULL'),
  store: (real) => real,
  mix: { uploads: 50, twins: 50 },
};
