import { Client, escapeIdentifier } from 'pg';
import { distributeTables } from '#testing/citus/distribute-tables';

/** A node of a Citus cluster; the coordinator is of group 0. */
interface Node {
  readonly host: string;
  readonly port: number;
  readonly isCoordinator: boolean;
}

/**
 * Makes a database on every node of a cluster, as Citus asks (an extension is one database's): empty, with `prepare` to migrate it, and
 * then distributed. `coordinatorUrl` leads to a database that has the extension, as a superuser; the others take the same password.
 */
export async function createClusterDatabase(
  coordinatorUrl: string,
  name: string,
  prepare: (adminUrl: string) => Promise<unknown>,
): Promise<void> {
  const nodes = await nodesOf(coordinatorUrl);
  for (const node of nodes) {
    await on(urlAt(coordinatorUrl, node), (client) => client.query(`CREATE DATABASE ${escapeIdentifier(name)}`));
    await on(urlAt(coordinatorUrl, node, name), (client) => client.query('CREATE EXTENSION citus'));
  }
  const url = urlAt(coordinatorUrl, null, name);
  await on(url, async (client) => {
    for (const { host, port, isCoordinator } of nodes)
      await client.query(`SELECT ${isCoordinator ? 'citus_set_coordinator_host' : 'citus_add_node'}($1, $2)`, [host, port]);
    const [only, ...others] = nodes;
    if (only !== undefined && others.length === 0)
      await client.query(`SELECT citus_set_node_property($1, $2, 'shouldhaveshards', true)`, [only.host, only.port]);
    // The tenant of a transaction is a SET LOCAL: it has to reach the node with the rows.
    await client.query(`ALTER DATABASE ${escapeIdentifier(name)} SET citus.propagate_set_commands = 'local'`);
    await client.query(`ALTER DATABASE ${escapeIdentifier(name)} SET citus.shard_count = 4`);
  });
  await prepare(url);
  await on(url, distributeTables);
}

export async function dropClusterDatabase(coordinatorUrl: string, name: string): Promise<void> {
  for (const node of await nodesOf(coordinatorUrl))
    await on(urlAt(coordinatorUrl, node), (client) => client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`));
}

/** The coordinator first. */
async function nodesOf(coordinatorUrl: string): Promise<readonly Node[]> {
  return on(coordinatorUrl, async (client) => {
    const { rows } = await client.query<Node>(
      `SELECT nodename AS host, nodeport AS port, groupid = 0 AS "isCoordinator" FROM pg_dist_node WHERE isactive ORDER BY groupid`,
    );
    if (rows[0]?.isCoordinator !== true) throw new Error('the cluster does not know its coordinator: citus_set_coordinator_host tells it');
    return rows;
  });
}

/** @param node null: the coordinator, by the address that was given */
function urlAt(coordinatorUrl: string, node: Node | null, database?: string): string {
  const url = new URL(coordinatorUrl);
  if (node !== null && !node.isCoordinator) url.host = `${node.host}:${node.port}`;
  if (database !== undefined) url.pathname = `/${database}`;
  return url.toString();
}

async function on<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
