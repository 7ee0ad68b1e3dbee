import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '#adapters/embedded-postgres/embedded-postgres';
import { openPeriods } from '#application/plans/open-periods';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';
import { median } from './bench-report.js';
import { addPlans, capture, MIRRORS, PERIODS, ROWS } from './opening-site.js';

/** Opening periods by the product's own path against a bare insert of the very rows that it wrote. */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, plans: { type: 'string', default: '21' } } });
const [rounds, plans] = [Number(values.rounds), Number(values.plans)];
const tell = (line: string): boolean => process.stdout.write(`${line}\n`);

const folder = mkdtempSync(join(tmpdir(), 'docket-bench-'));
chmodSync(folder, 0o711);
const server = await startEmbeddedPostgres(folder);
process.env['DOCKET_TEST_DATABASE_URL'] = server.url;
try {
  const world = await createDocketWorld();
  await race(world).finally(() => world.end());
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function race(world: DocketWorld): Promise<void> {
  world.clock.moveTo('2025-12-26T01:00:00.000Z');
  await measure(world, 1);
  const ratios: Measured[] = [];
  tell(
    '| Round | Obligations | ours, per s | one connection, per s | two, per s | ours / one | ours / two |\n|---|---|---|---|---|---|---|',
  );
  for (let round = 1; round <= rounds; round++) {
    const measured = await measure(world, plans);
    const { ours, floors, obligations } = measured;
    ratios.push(measured);
    const rates = [ours, ...floors].map((seconds) => (obligations / seconds).toFixed(0));
    tell(`| ${round} | ${obligations} | ${rates.join(' | ')} | ${floors.map((floor) => (floor / ours).toFixed(2)).join(' | ')} |`);
  }
  const medians = MIRRORS.map((_, lane) => median(ratios.map(({ ours, floors }) => (floors[lane] ?? NaN) / ours)).toFixed(2));
  tell(`\nmedians ${medians.join(' and ')} over ${rounds * plans * ROWS * PERIODS} obligations`);
}

/** Seconds of each for the same rows; the floors by their number of connections, one and two. */
interface Measured {
  readonly obligations: number;
  readonly ours: number;
  readonly floors: readonly number[];
}

async function measure(world: DocketWorld, count: number): Promise<Measured> {
  const ids = await addPlans(world, count);
  await world.sql('CHECKPOINT');
  const before = performance.now();
  const { obligations, blocked } = await openPeriods(world.environment, world.tenant);
  const ours = (performance.now() - before) / 1000;
  if (obligations !== count * ROWS * PERIODS)
    throw new Error(`${obligations} obligations, blocked: ${JSON.stringify(blocked.slice(0, 3))}`);
  const columns = await capture(world, ids);
  const floors: number[] = [];
  for (const [index, mirror] of MIRRORS.entries()) {
    await world.sql('CHECKPOINT');
    floors.push(await floor(world, { ids, columns, mirror, lanes: index + 1 }));
  }
  return { obligations, ours, floors };
}

interface Floor {
  readonly ids: readonly string[];
  readonly columns: ReadonlyMap<string, string>;
  readonly mirror: string;
  readonly lanes: number;
}

/** A transaction for each plan, a set-based insert for each table, past row-level security. Every row that was captured is inserted. */
async function floor(world: DocketWorld, { ids, columns, mirror, lanes }: Floor): Promise<number> {
  const clients = Array.from(
    { length: lanes },
    () => new Client({ connectionString: world.database.adminUrl, options: '-c search_path=docket' }),
  );
  await Promise.all(clients.map((client) => client.connect()));
  const inserted = new Map<string, number>();
  const started = performance.now();
  await Promise.all(
    clients.map(async (client, lane) => {
      for (const id of ids.filter((_, index) => index % lanes === lane)) {
        await client.query('BEGIN');
        for (const [table, list] of columns) {
          const text = `INSERT INTO ${table} (tenant_id, ${list}) SELECT $2, ${list} FROM captured_${table} WHERE of_plan = $1`;
          const { rowCount } = await client.query(text, [id, mirror]);
          inserted.set(table, (inserted.get(table) ?? 0) + (rowCount ?? 0));
        }
        await client.query('COMMIT');
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  await Promise.all(clients.map((client) => client.end()));
  for (const table of columns.keys()) {
    const [row] = await world.sql<{ rows: number }>(`SELECT count(*)::int AS rows FROM captured_${table}`);
    if (row === undefined || row.rows === 0 || row.rows !== inserted.get(table))
      throw new Error(`the floor inserted other rows of ${table}`);
  }
  return seconds;
}
