import type { DataSource } from 'typeorm';
import {
  NotProvenError,
  type AccountRecord,
  type Identity,
  type IdentityStore,
  type NewSession,
  type NewToken,
  type Proof,
  type TenantRecord,
  type TokenRecord,
} from '#application/ports/identity';
import type { Uuid } from '#domain/ids';
import { storageError } from '../stores/database-errors.js';
import { withSession } from '../stores/tenant-session.js';
import { IdentityCache } from './identity-cache.js';
import { newSecret, secretHash } from './secret-hash.js';

/** Lifetimes are decided by the database's own clock: sessions and tokens live in real time, whatever clock the business has. */
const SESSION_BY_SECRET = `
SELECT session_id AS proof_id, tenant_id, person_id, NULL::uuid AS service_client_id,
       CASE WHEN ended_at IS NOT NULL OR expires_at <= now() THEN 'session-expired' END AS fault
  FROM session WHERE secret_hash = $1`;
const TOKEN_BY_SECRET = `
SELECT token_id AS proof_id, tenant_id, person_id, service_client_id,
       CASE WHEN revoked_at IS NOT NULL THEN 'token-revoked' WHEN expires_at <= now() THEN 'token-expired' END AS fault
  FROM api_token WHERE secret_hash = $1`;

/** $1 tenant, $2 person. */
const TOKENS_OF = `
SELECT t.token_id, t.label, t.created_at, t.expires_at, t.revoked_at,
       (SELECT r.requested_at FROM token_request r WHERE r.token_id = t.token_id ORDER BY r.request_id DESC LIMIT 1) AS last_used_at
  FROM api_token t WHERE t.tenant_id = $1 AND t.person_id = $2 ORDER BY t.created_at DESC`;

interface TokenRead {
  token_id: string;
  label: string;
  created_at: Date;
  expires_at: Date;
  revoked_at: Date | null;
  last_used_at: Date | null;
}

interface ProofRow {
  proof_id: string;
  tenant_id: string;
  person_id: string | null;
  service_client_id: string | null;
  fault: 'session-expired' | 'token-expired' | 'token-revoked' | null;
}

/** Accounts, sessions and tokens, as `docket_auth`; who an account is in a tenant is asked as `docket_app`. */
export class PgIdentityStore implements IdentityStore {
  private readonly cache = new IdentityCache();

  constructor(
    private readonly platform: DataSource,
    private readonly tenantData: DataSource,
  ) {}

  async identify(proof: Proof): Promise<Identity> {
    const key = `${proof.kind} ${proof.secret}`;
    const remembered = this.cache.get(key);
    if (remembered !== null) return remembered;
    const text = proof.kind === 'session' ? SESSION_BY_SECRET : TOKEN_BY_SECRET;
    const [row] = await this.query<ProofRow>(text, [secretHash(proof.secret)]);
    const identity = identityOf(row, proof.kind === 'session' ? 'password' : 'token');
    this.cache.set(key, identity);
    return identity;
  }

  async findAccount(signInName: string): Promise<AccountRecord | null> {
    const [row] = await this.query<{ account_id: string; secret: string; disabled: boolean }>(
      `SELECT a.account_id, c.secret, a.disabled_at IS NOT NULL AS disabled
         FROM account a JOIN credential c ON c.account_id = a.account_id AND c.kind = 'password' WHERE a.sign_in_name = $1`,
      [signInName],
    );
    return row ? { id: row.account_id, passwordHash: row.secret, disabled: row.disabled } : null;
  }

  async createAccount(id: Uuid, signInName: string, passwordHash: string): Promise<void> {
    await this.query(
      `WITH made AS (INSERT INTO account (account_id, sign_in_name, created_at) VALUES ($1, $2, now()))
       INSERT INTO credential (account_id, kind, secret, changed_at) VALUES ($1, 'password', $3, now())`,
      [id, signInName, passwordHash],
    );
  }

  tenants(): Promise<TenantRecord[]> {
    return this.query<TenantRecord>('SELECT tenant_id AS id, code, name FROM tenant ORDER BY code', []);
  }

  async createTenant({ id, code, name }: TenantRecord): Promise<void> {
    await this.query('INSERT INTO tenant (tenant_id, code, name, created_at) VALUES ($1, $2, $3, now())', [id, code, name]);
  }

  async peopleOf(accountId: Uuid): Promise<{ tenant: TenantRecord; personId: Uuid }[]> {
    const found: { tenant: TenantRecord; personId: Uuid }[] = [];
    for (const tenant of await this.tenants()) {
      const personId = await this.personIn(tenant.id, accountId);
      if (personId !== null) found.push({ tenant, personId });
    }
    return found;
  }

  async openSession({ id, accountId, tenant, personId, expiresAt }: NewSession): Promise<string> {
    const secret = newSecret('');
    await this.query(
      `INSERT INTO session (session_id, secret_hash, account_id, tenant_id, person_id, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, now(), $6)`,
      [id, secretHash(secret), accountId, tenant, personId, expiresAt],
    );
    return secret;
  }

  async endSession(id: Uuid): Promise<void> {
    await this.query('UPDATE session SET ended_at = now() WHERE session_id = $1 AND ended_at IS NULL', [id]);
    this.cache.forget(id);
  }

  async issueToken({ id, tenant, personId, serviceClientId, label, expiresAt }: NewToken): Promise<string> {
    const secret = newSecret('docket_');
    await this.query(
      `INSERT INTO api_token (token_id, secret_hash, tenant_id, person_id, service_client_id, label, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, now(), $7)`,
      [id, secretHash(secret), tenant, personId, serviceClientId, label, expiresAt],
    );
    return secret;
  }

  async revokeToken(tenant: Uuid, personId: Uuid, tokenId: Uuid): Promise<void> {
    await this.query(
      `WITH revoked AS (UPDATE api_token SET revoked_at = coalesce(revoked_at, now())
                         WHERE tenant_id = $1 AND person_id = $2 AND token_id = $3 RETURNING token_id) SELECT token_id FROM revoked`,
      [tenant, personId, tokenId],
    );
    this.cache.forget(tokenId);
  }

  async tokensOf(tenant: Uuid, personId: Uuid): Promise<TokenRecord[]> {
    const rows = await this.query<TokenRead>(TOKENS_OF, [tenant, personId]);
    return rows.map((row) => ({
      id: row.token_id,
      label: row.label,
      createdAt: row.created_at.toISOString(),
      expiresAt: row.expires_at.toISOString(),
      revokedAt: row.revoked_at?.toISOString() ?? null,
      lastUsedAt: row.last_used_at?.toISOString() ?? null,
    }));
  }

  async failuresSince(nameDigest: string, since: string): Promise<number> {
    const [row] = await this.query<{ failures: number }>(
      `SELECT count(*)::int AS failures FROM platform_event WHERE target_id = $1 AND recorded_at >= $2 AND outcome = 'denied'`,
      [nameDigest, since],
    );
    return row?.failures ?? 0;
  }

  serviceClient(tenant: Uuid, name: string): Promise<Uuid | null> {
    return this.idIn(
      tenant,
      'SELECT service_client_id AS id FROM service_client WHERE tenant_id = $1 AND name = $2 AND disabled_at IS NULL',
      name,
    );
  }

  private personIn(tenant: Uuid, accountId: Uuid): Promise<Uuid | null> {
    return this.idIn(tenant, 'SELECT person_id AS id FROM person WHERE tenant_id = $1 AND account_id = $2', accountId);
  }

  private idIn(tenant: Uuid, text: string, wanted: string): Promise<Uuid | null> {
    return withSession(this.tenantData, tenant, async (session) => {
      await session.begin(true);
      try {
        const [row] = await session.send<{ id: string }>({ text, values: [tenant, wanted] });
        return row?.id ?? null;
      } finally {
        await session.rollback();
      }
    });
  }

  private async query<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    try {
      return await this.platform.query<Row[]>(text, values);
    } catch (error) {
      throw storageError(error instanceof Error && 'driverError' in error ? error.driverError : error);
    }
  }
}

function identityOf(row: ProofRow | undefined, auth: Identity['auth']): Identity {
  if (row === undefined) throw new NotProvenError('unknown');
  if (row.fault !== null) throw new NotProvenError(row.fault, row.proof_id);
  const person = row.person_id;
  const id = person ?? row.service_client_id;
  if (id === null) throw new NotProvenError('unknown');
  return { tenant: row.tenant_id, type: person === null ? 'service' : 'person', id, proofId: row.proof_id, auth };
}
