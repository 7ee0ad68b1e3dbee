import type { Uuid } from '#domain/ids';
import type { Contribution } from '#domain/contribution/contribution';
import type { House } from './house.js';
import { columnOf, plantRows, UNTOLD } from './plant-rows.js';
import type { ProofSite } from './proof-site.js';

/** The parties outside that may be asked, by their keys. */
export async function plantParties({ owner }: ProofSite, { tenant, keys }: House, names: readonly string[]): Promise<void> {
  const row = (name: string): object => ({ tenant_id: tenant, party_id: keys.idOf(name), kind: 'external', name, aliases: [], ...UNTOLD });
  await plantRows(owner, 'party', names.map(row));
}

/** Questions about a task that stand as they are said to, in the keys of build-task. Answers their ids, in the same order. */
export async function plantContributions(
  { owner, ids }: ProofSite,
  { tenant, keys }: House,
  taskId: Uuid,
  contributions: readonly Contribution[],
): Promise<Uuid[]> {
  const planted = contributions.map((contribution) => ({ ...keys.inIds(contribution), id: ids.next() }));
  const rows = planted.map(({ id, ...said }) => ({
    ...Object.fromEntries(Object.entries(said).map(([name, value]: [string, unknown]) => [columnOf(name), value])),
    tenant_id: tenant,
    contribution_id: id,
    task_id: taskId,
    reminder_stage: 0,
    head: `\\x${'ab'.repeat(32)}`,
  }));
  await plantRows(owner, 'contribution', rows);
  return planted.map(({ id }) => id);
}
