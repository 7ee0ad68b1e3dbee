import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { PgOutbox } from '#persistence/outbox/pg-outbox';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';
import { FIRST_MORNING } from '#testing/seeded-template';
import { AUDIT_IN_SECOND_TRANSACTION } from './audit-in-second-transaction.js';
import { LastIdPoller } from './last-id-poller.js';
import { messagesLost, type Consumer } from './late-commits.js';
import { NO_UNIQUE_KEY } from './no-unique-key.js';
import { NO_VERSION_CHECK } from './no-version-check.js';
import { NOTHING } from './nothing.js';
import { runPlant } from './run-plant.js';
import { TENANT_SET_PER_SESSION } from './tenant-set-per-session.js';

/** What the findings begin with, each once. */
function kinds(found: readonly string[]): string[] {
  return [...new Set(found.map((one) => one.split(':')[0] ?? ''))].sort();
}

describe('the checker of the crash proof', () => {
  it('finds nothing where nothing is planted', async () => {
    expect(await runPlant(NOTHING)).toEqual([]);
  });

  it('finds that versions are not checked', async () => {
    expect(kinds(await runPlant(NO_VERSION_CHECK))).toEqual(expect.arrayContaining(['chain']));
  });

  it('finds that the audit event is written in a second transaction', async () => {
    expect(kinds(await runPlant(AUDIT_IN_SECOND_TRANSACTION))).toEqual(
      expect.arrayContaining(['acknowledged and lost', 'chain', 'key recorded without its effect']),
    );
  });

  it('finds that a key is not unique', async () => {
    expect(kinds(await runPlant(NO_UNIQUE_KEY))).toEqual(expect.arrayContaining(['key recorded more than once', 'stored more than once']));
  });

  it('finds that the tenant stays on the connection', async () => {
    expect(kinds(await runPlant(TENANT_SET_PER_SESSION))).toEqual(['a connection outside any transaction shows 131 tasks of a tenant']);
  });
});

describe('messages that commit in another order than that of their ids', () => {
  let world: DocketWorld;
  let owner: Client;

  beforeAll(async () => {
    world = await createDocketWorld();
    await world.sql('DELETE FROM outbox');
    owner = new Client({ connectionString: world.database.adminUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await world.end();
  });

  it('are all taken, once, by the drain', async () => {
    const outbox = new PgOutbox(world.app);
    const round = async (): Promise<string[]> => {
      const taken: string[] = [];
      await outbox.drain(world.tenant, 100, FIRST_MORNING, '2025-02-10', ({ id }) => (taken.push(id), []));
      return taken;
    };
    expect(await messagesLost(world, { round } satisfies Consumer)).toEqual([]);
  });

  it('are lost by a poller that remembers the last id, and this is found', async () => {
    expect(kinds(await messagesLost(world, new LastIdPoller(owner)))).toContain('lost');
  });
});
