/** A row of `reporting_scheme` as the rules read it. */
export const SCHEME_JSON = `jsonb_build_object('code', code, 'symbol', symbol, 'legalBasis', legal_basis, 'cutOffDay', cut_off_day,
  'lastDay', last_day, 'tiers', tiers, 'verified', verified)`;

/** $1 tenant. */
export const LOAD_SCHEMES = `
SELECT ${SCHEME_JSON} || jsonb_build_object('version', version) AS scheme FROM reporting_scheme WHERE tenant_id = $1 ORDER BY code`;

/** The end of the stream of the scheme with a code. $1 tenant, $2 code. */
export const SCHEME_HEAD = `
SELECT reporting_scheme_id AS id, version, encode(head, 'hex') AS head FROM reporting_scheme WHERE tenant_id = $1 AND code = $2`;
