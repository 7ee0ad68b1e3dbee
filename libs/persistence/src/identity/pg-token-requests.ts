import type { DataSource } from 'typeorm';
import { KEPT_REQUESTS, type TokenRequest, type TokenRequests } from '#application/ports/token-requests';
import type { Uuid } from '#domain/ids';
import { storageError } from '../stores/database-errors.js';

const APPEND = `
INSERT INTO token_request (token_id, request_id, requested_at, method, route, status, problem, duration_ms)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::integer[], $7::text[], $8::integer[])
ON CONFLICT DO NOTHING`;

/** Ids of requests are made in the order of time. $1 tokens, $2 how many of each stay. */
const FORGET = `
DELETE FROM token_request d USING unnest($1::uuid[]) AS told (token_id)
 WHERE d.token_id = told.token_id
   AND d.request_id <= (SELECT k.request_id FROM token_request k WHERE k.token_id = told.token_id ORDER BY k.request_id DESC OFFSET $2 LIMIT 1)`;

const OF_TOKEN = `
SELECT r.request_id, r.requested_at, r.method, r.route, r.status, r.problem, r.duration_ms
  FROM api_token t LEFT JOIN token_request r ON r.token_id = t.token_id
 WHERE t.tenant_id = $1 AND t.person_id = $2 AND t.token_id = $3
 ORDER BY r.request_id DESC`;

/** Of a token without requests one row, of nulls. */
type Read =
  | {
      request_id: string;
      requested_at: Date;
      method: string;
      route: string;
      status: number;
      problem: string | null;
      duration_ms: number;
    }
  | { request_id: null };

/** The last requests of each token, as `docket_auth`. */
export class PgTokenRequests implements TokenRequests {
  constructor(private readonly platform: DataSource) {}

  async append(requests: readonly TokenRequest[]): Promise<void> {
    const column = <Value>(of: (request: TokenRequest) => Value): Value[] => requests.map(of);
    await this.query(APPEND, [
      column(({ tokenId }) => tokenId),
      column(({ requestId }) => requestId),
      column(({ requestedAt }) => requestedAt),
      column(({ method }) => method),
      column(({ route }) => route),
      column(({ status }) => status),
      column(({ problem }) => problem),
      column(({ durationMs }) => durationMs),
    ]);
    await this.query(FORGET, [[...new Set(column(({ tokenId }) => tokenId))], KEPT_REQUESTS]);
  }

  async of(tenant: Uuid, personId: Uuid, tokenId: Uuid): Promise<readonly TokenRequest[] | null> {
    const rows = await this.query<Read>(OF_TOKEN, [tenant, personId, tokenId]);
    if (rows.length === 0) return null;
    return rows.flatMap((row) =>
      row.request_id === null
        ? []
        : [
            {
              requestId: row.request_id,
              tokenId,
              requestedAt: row.requested_at.toISOString(),
              method: row.method,
              route: row.route,
              status: row.status,
              problem: row.problem,
              durationMs: row.duration_ms,
            },
          ],
    );
  }

  private async query<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    try {
      return await this.platform.query<Row[]>(text, values);
    } catch (error) {
      throw storageError(error instanceof Error && 'driverError' in error ? error.driverError : error);
    }
  }
}
