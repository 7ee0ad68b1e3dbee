import type { Uuid } from '#domain/ids';
import type { Instant } from '#domain/time/local-date';

/** As many of a token's requests are kept, the newest. */
export const KEPT_REQUESTS = 100;

/** A request that came with a token, as its holder looks it up: neither what was sent with it nor what was answered. */
export interface TokenRequest {
  readonly requestId: Uuid;
  readonly tokenId: Uuid;
  /** In real time, whatever clock the business has. */
  readonly requestedAt: Instant;
  readonly method: string;
  /** As the API's description has it, without the ids: `/v1/tasks/{id}/submit`. */
  readonly route: string;
  readonly status: number;
  /** Code of the problem that was answered; null where it went well. */
  readonly problem: string | null;
  readonly durationMs: number;
}

/** The last requests of each token: a platform table, written behind the answers (docs/adr/0042). */
export interface TokenRequests {
  /** Of each token the newest KEPT_REQUESTS stay. */
  append(requests: readonly TokenRequest[]): Promise<void>;
  /** The newest first; null where the person has no such token. */
  of(tenant: Uuid, personId: Uuid, tokenId: Uuid): Promise<readonly TokenRequest[] | null>;
}
