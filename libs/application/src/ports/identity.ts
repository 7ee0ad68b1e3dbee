import type { Uuid } from '#domain/ids';
import type { Instant } from '#domain/time/local-date';

/** How a request proves who sends it. OpenID Connect will be one more kind beside these. */
export type Proof = { readonly kind: 'session'; readonly secret: string } | { readonly kind: 'token'; readonly secret: string };

/** Who was proven: a person through a session or a token, or a service client through its token, in exactly one tenant. */
export interface Identity {
  readonly tenant: Uuid;
  readonly type: 'person' | 'service';
  /** Person id or service client id. */
  readonly id: Uuid;
  /** The session's or the token's own id; names the caller's audit stream. */
  readonly proofId: Uuid;
  readonly auth: 'password' | 'token';
}

/** Why a proof does not hold. */
export type ProofFault = 'unknown' | 'session-expired' | 'token-expired' | 'token-revoked';

/** A proof that does not hold: 401. `proofId`: the session or token that it is of; null where it is of none. */
export class NotProvenError extends Error {
  constructor(
    readonly fault: ProofFault,
    readonly proofId: Uuid | null = null,
  ) {
    super(`the proof does not hold: ${fault}`);
  }
}

export interface NewToken {
  readonly id: Uuid;
  readonly tenant: Uuid;
  readonly personId: Uuid | null;
  readonly serviceClientId: Uuid | null;
  readonly label: string;
  readonly expiresAt: Instant;
}

export interface TokenRecord {
  readonly id: Uuid;
  readonly label: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
  /** When the newest request that is kept came with it. */
  readonly lastUsedAt: Instant | null;
}

export interface NewSession {
  readonly id: Uuid;
  readonly accountId: Uuid;
  readonly tenant: Uuid;
  readonly personId: Uuid;
  readonly expiresAt: Instant;
}

/** What is known of a name that somebody signs in with; `passwordHash` is in PHC form. */
export interface AccountRecord {
  readonly id: Uuid;
  readonly passwordHash: string;
  readonly disabled: boolean;
}

export interface TenantRecord {
  readonly id: Uuid;
  readonly code: string;
  readonly name: string;
}

/**
 * Accounts, sessions and tokens: platform tables, always in real time. Secrets are given out once and kept hashed.
 */
export interface IdentityStore {
  /** @throws NotProvenError */
  identify(proof: Proof): Promise<Identity>;
  findAccount(signInName: string): Promise<AccountRecord | null>;
  createAccount(id: Uuid, signInName: string, passwordHash: string): Promise<void>;
  tenants(): Promise<readonly TenantRecord[]>;
  createTenant(tenant: TenantRecord): Promise<void>;
  /** The person that the account is in each tenant. */
  peopleOf(accountId: Uuid): Promise<readonly { readonly tenant: TenantRecord; readonly personId: Uuid }[]>;
  /** The new session's secret. */
  openSession(session: NewSession): Promise<string>;
  endSession(id: Uuid): Promise<void>;
  /** The new token's secret. */
  issueToken(token: NewToken): Promise<string>;
  /** The tenant's service client of that name; null where there is none. */
  serviceClient(tenant: Uuid, name: string): Promise<Uuid | null>;
  /** Leaves alone what is not the person's. */
  revokeToken(tenant: Uuid, personId: Uuid, tokenId: Uuid): Promise<void>;
  tokensOf(tenant: Uuid, personId: Uuid): Promise<readonly TokenRecord[]>;
  /** How often signing in under this name failed since an instant. */
  failuresSince(nameDigest: string, since: Instant): Promise<number>;
}

/** Hashes passwords with argon2id; `verify` takes as long for a hash that nobody has. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** `hash` null: nobody has that name; always false, and as slow. */
  verify(hash: string | null, password: string): Promise<boolean>;
}
