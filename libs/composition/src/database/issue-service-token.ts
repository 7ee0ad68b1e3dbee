import { RandomIds } from '#adapters/ids/random-ids';
import { RealClock } from '#adapters/clock/real-clock';
import { recordInCallerStream } from '#application/execute-command/record-in-caller-stream';
import { systemRequest } from '#application/execute-command/system-request';
import { NoSuchTenantError } from '#composition/database/list-events';
import { createDataSource } from '#persistence/connection/data-source';
import { PgIdentityStore } from '#persistence/identity/pg-identity-store';
import { PgCommandStore } from '#persistence/stores/pg-command-store';

/** The tenant has no service client of that name. */
export class NoSuchServiceClientError extends Error {
  constructor(name: string) {
    super(`there is no service client called "${name}"`);
  }
}

export interface ServiceTokenRequest {
  /** Null where there is one tenant alone. */
  readonly tenantCode: string | null;
  readonly clientName: string;
  readonly days: number;
}

const DAY = 86_400_000;

/** A token for a unit's own software, written to the log before it exists. Gives the secret, which is shown this once. */
export async function issueServiceToken(
  databaseUrl: string,
  { tenantCode, clientName, days }: ServiceTokenRequest,
  buildId: string,
): Promise<string> {
  const app = await createDataSource(databaseUrl, 'docket_app', 2).initialize();
  const platform = await createDataSource(databaseUrl, 'docket_auth', 2).initialize();
  try {
    const identities = new PgIdentityStore(platform, app);
    const tenants = await identities.tenants();
    const [tenant, ...others] = tenants.filter(({ code }) => tenantCode === null || code === tenantCode);
    if (tenant === undefined || others.length > 0) throw new NoSuchTenantError(tenants.map(({ code }) => code));
    const serviceClientId = await identities.serviceClient(tenant.id, clientName);
    if (serviceClientId === null) throw new NoSuchServiceClientError(clientName);

    const ids = new RandomIds();
    const clock = new RealClock();
    const id = ids.next();
    const environment = { store: new PgCommandStore(app), clock, ids, buildId };
    await recordInCallerStream(environment, systemRequest(environment, tenant.id, 'cli'), {
      action: 'token.issue',
      outcome: 'success',
      reasonCode: null,
      target: { type: 'token', id },
      stateBefore: null,
      payload: { serviceClientId },
    });
    const expiresAt = new Date(Date.parse(clock.now()) + days * DAY).toISOString();
    return await identities.issueToken({ id, tenant: tenant.id, personId: null, serviceClientId, label: clientName, expiresAt });
  } finally {
    await app.destroy();
    await platform.destroy();
  }
}
