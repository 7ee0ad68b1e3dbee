import type { ClientBase } from 'pg';

/** The longest that a plan is kept, in transactions of its connection. */
const KEPT_AT_MOST = 1024;

const transactions = new WeakMap<ClientBase, number>();

/**
 * What the next writing transaction of a connection begins with: its named statements are planned once and not for these very
 * values, because planning the load costs more than running it. A plan is made for tables as large as they are then, so that all
 * plans are thrown away each time the connection's transactions have doubled (1, 2, 4, …, then every 1,024): a plan made for
 * nearly empty tables does not outlive them. docs/proofs/bench.md has the figures.
 */
export function planSetting(client: ClientBase): string {
  const count = (transactions.get(client) ?? 0) + 1;
  transactions.set(client, count);
  const renews = count % KEPT_AT_MOST === 0 || (count & (count - 1)) === 0;
  return `SET LOCAL plan_cache_mode = force_generic_plan${renews ? '; DISCARD PLANS' : ''}`;
}
