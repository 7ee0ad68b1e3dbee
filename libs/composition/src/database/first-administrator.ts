import { RandomIds } from '#adapters/ids/random-ids';
import { RealClock } from '#adapters/clock/real-clock';
import { Argon2Passwords } from '#adapters/passwords/argon2-passwords';
import type { Command, Environment } from '#application/execute-command/command';
import { execute } from '#application/execute-command/execute';
import { systemRequest } from '#application/execute-command/system-request';
import { addMembership } from '#application/organisation/add-membership';
import { createPerson } from '#application/organisation/create-person';
import { createUnit } from '#application/organisation/create-unit';
import { createAccount } from '#application/sessions/create-account';
import { SeedRefusedError } from '#composition/seeds/load-seeds';
import { isRefusal } from '#domain/refusal';
import { localDateOf } from '#domain/time/local-date';
import { createDataSource } from '#persistence/connection/data-source';
import { PgIdentityStore } from '#persistence/identity/pg-identity-store';
import { PgCommandStore } from '#persistence/stores/pg-command-store';

export interface FirstAdministrator {
  readonly tenantCode: string;
  readonly tenantName: string;
  /** Code and name of the root unit. */
  readonly unitCode: string;
  readonly name: string;
  readonly signInName: string;
  readonly password: string;
}

/**
 * Makes a tenant with its root unit and the person who will keep its organisation and plans, by the commands that everybody
 * uses, in the system's name.
 *
 * @throws PasswordLengthError, DuplicateError, SeedRefusedError
 */
export async function createFirstAdministrator(databaseUrl: string, asked: FirstAdministrator, buildId: string): Promise<void> {
  const app = await createDataSource(databaseUrl, 'docket_app', 2).initialize();
  const platform = await createDataSource(databaseUrl, 'docket_auth', 2).initialize();
  try {
    const ids = new RandomIds();
    const clock = new RealClock();
    const environment: Environment = { store: new PgCommandStore(app), clock, ids, buildId };
    const identities = new PgIdentityStore(platform, app);
    const accountId = await createAccount({ identities, passwords: new Argon2Passwords(), ids }, asked.signInName, asked.password);
    const tenant = ids.next();
    await identities.createTenant({ id: tenant, code: asked.tenantCode, name: asked.tenantName });

    const run = <L, R>(command: Command<L, R>): Promise<void> => runInSystemsName(environment, tenant, command);
    const validFrom = localDateOf(clock.now());
    const [unitId, personId] = [ids.next(), ids.next()];
    const named = { code: asked.unitCode, name: asked.tenantName, type: 'people-committee', aliases: [] } as const;
    await run(
      createUnit({
        ...named,
        id: unitId,
        parentId: null,
        isAgency: false,
        officerSubmits: false,
        verified: true,
        successorId: null,
        earlier: [],
        validFrom,
        validTo: null,
      }),
    );
    await run(createPerson({ id: personId, accountId, name: asked.name }));
    for (const role of ['plan-administrator', 'unit-administrator'] as const) {
      await run(addMembership({ id: ids.next(), personId, unitId, role, validFrom, validTo: null }));
    }
  } finally {
    await app.destroy();
    await platform.destroy();
  }
}

async function runInSystemsName<L, R>(environment: Environment, tenant: string, command: Command<L, R>): Promise<void> {
  const answer = await execute(environment, command, systemRequest(environment, tenant, 'cli'));
  if (isRefusal(answer)) throw new SeedRefusedError(command.action, answer);
}
