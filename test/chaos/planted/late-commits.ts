import { Client } from 'pg';
import type { DocketWorld } from '#testing/docket-world';

/** Whoever takes messages from the outbox, round by round, and says which. */
export interface Consumer {
  round(): Promise<string[]>;
}

const ROUNDS = 5;

/** Messages whose ids are given in one order and committed in the other, with a round of the consumer after every commit. Answers what it lost or took twice. */
export async function messagesLost(world: DocketWorld, consumer: Consumer): Promise<string[]> {
  const taken: string[] = [];
  const made: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const early = await openMessage(world);
    const late = await openMessage(world);
    made.push(early.id, late.id);
    await late.commit();
    taken.push(...(await consumer.round()));
    await early.commit();
    taken.push(...(await consumer.round()));
  }
  const lost = made.filter((id) => !taken.includes(id)).map((id) => `lost: message ${id}`);
  const twice = taken.filter((id, index) => taken.indexOf(id) !== index).map((id) => `taken twice: message ${id}`);
  return [...lost, ...twice];
}

async function openMessage({ database, tenant, environment }: DocketWorld): Promise<{ id: string; commit: () => Promise<void> }> {
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  const id = environment.ids.next();
  const body = JSON.stringify({ taskId: environment.ids.next(), verb: 'submit', audience: 'approvers' });
  await client.query('BEGIN');
  await client.query('INSERT INTO docket.outbox (tenant_id, outbox_id, event_id, kind, body) VALUES ($1, $2, $3, $4, $5)', [
    tenant,
    id,
    environment.ids.next(),
    'notify',
    body,
  ]);
  const commit = async (): Promise<void> => {
    await client.query('COMMIT');
    await client.end();
  };
  return { id, commit };
}
