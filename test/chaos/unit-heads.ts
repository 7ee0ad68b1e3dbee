import type { Client } from 'pg';
import { RealClock } from '#adapters/clock/real-clock';
import { RandomIds } from '#adapters/ids/random-ids';
import type { Command, CommandRequest, Environment } from '#application/execute-command/command';
import { execute } from '#application/execute-command/execute';
import { addMembership } from '#application/organisation/add-membership';
import { createPerson } from '#application/organisation/create-person';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import { isRefusal } from '#domain/refusal';
import { createDataSource } from '#persistence/connection/data-source';
import { PgIdentityStore } from '#persistence/identity/pg-identity-store';
import { PgCommandStore } from '#persistence/stores/pg-command-store';

/** A task ready to be submitted, and the head of its lead unit with a token. */
export interface HeadedTask {
  readonly taskId: string;
  readonly personId: string;
  readonly token: string;
}

const TASKS = `
SELECT DISTINCT ON (path, lead_unit_id) t.tenant_id, t.task_id, t.lead_unit_id
  FROM docket.task t JOIN docket.plan_item i USING (tenant_id, item_id)
 WHERE t.reference LIKE 'KT-TP-2025/%' AND t.state = 'assigned' ORDER BY path, lead_unit_id`;

/** Gives every unit that leads a task a new head with a token, by the commands that everybody uses. */
export async function appointHeads(databaseUrl: string, owner: Client): Promise<HeadedTask[]> {
  const app = await createDataSource(databaseUrl, 'docket_app', 2).initialize();
  const platform = await createDataSource(databaseUrl, 'docket_auth', 2).initialize();
  const environment: Environment = { store: new PgCommandStore(app), clock: new RealClock(), ids: new RandomIds(), buildId: 'proof' };
  const identities = new PgIdentityStore(platform, app);
  const heads = new Map<string, { personId: string; token: string }>();
  try {
    const { rows } = await owner.query<{ tenant_id: string; task_id: string; lead_unit_id: string }>(TASKS);
    for (const { tenant_id: tenant, lead_unit_id: unitId } of rows) {
      if (heads.has(unitId)) continue;
      const personId = environment.ids.next();
      const standing = { role: 'unit-head', validFrom: '2025-01-01', validTo: null } as const;
      await bySystem(environment, tenant, createPerson({ id: personId, name: 'Trưởng đơn vị', accountId: null }));
      await bySystem(environment, tenant, addMembership({ id: environment.ids.next(), personId, unitId, ...standing }));
      const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
      const token = await identities.issueToken({
        id: environment.ids.next(),
        tenant,
        personId,
        serviceClientId: null,
        label: 'proof',
        expiresAt,
      });
      heads.set(unitId, { personId, token });
    }
    return rows.flatMap(({ task_id: taskId, lead_unit_id }) => {
      const head = heads.get(lead_unit_id);
      return head ? [{ taskId, ...head }] : [];
    });
  } finally {
    await app.destroy();
    await platform.destroy();
  }
}

async function bySystem<L, R>(environment: Environment, tenant: string, command: Command<L, R>): Promise<void> {
  const request: CommandRequest = {
    caller: { tenant, type: 'system', id: SYSTEM_ACTOR.id, onBehalfOf: null },
    callerStream: `client:${SYSTEM_ACTOR.id}:proof`,
    auth: 'system',
    source: 'seed',
    requestId: environment.ids.next(),
    idempotency: null,
    ifMatch: null,
    actingAs: null,
  };
  const answer = await execute(environment, command, request);
  if (isRefusal(answer)) throw new Error(`${command.action} was refused: ${JSON.stringify(answer)}`);
}
