import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '#adapters/embedded-postgres/embedded-postgres';
import { openPeriods } from '#application/plans/open-periods';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';
import { addPlans, capture, PERIODS, ROWS } from './opening-site.js';

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
  const ratios: number[] = [];
  tell('| Round | Obligations | ours, per s | floor, per s | ours / floor |\n|---|---|---|---|---|');
  for (let round = 1; round <= rounds; round++) {
    const { obligations, ours, floor } = await measure(world, plans);
    ratios.push(floor / ours);
    const rate = (seconds: number): string => (obligations / seconds).toFixed(0);
    tell(`| ${round} | ${obligations} | ${rate(ours)} | ${rate(floor)} | ${(floor / ours).toFixed(2)} |`);
  }
  ratios.sort((a, b) => a - b);
  tell(`\nmedian ${ratios[Math.floor(ratios.length / 2)]?.toFixed(2)} over ${rounds * plans * ROWS * PERIODS} obligations`);
}

/** Seconds of each for the same rows. */
async function measure(world: DocketWorld, count: number): Promise<{ obligations: number; ours: number; floor: number }> {
  const ids = await addPlans(world, count);
  await world.sql('CHECKPOINT');
  const before = performance.now();
  const { obligations, blocked } = await openPeriods(world.environment, world.tenant);
  const ours = (performance.now() - before) / 1000;
  if (obligations !== count * ROWS * PERIODS)
    throw new Error(`${obligations} obligations, blocked: ${JSON.stringify(blocked.slice(0, 3))}`);
  const columns = await capture(world, ids);
  await world.sql('CHECKPOINT');
  const started = performance.now();
  for (const id of ids) await insertCaptured(world, id, columns);
  return { obligations, ours, floor: (performance.now() - started) / 1000 };
}

/** One transaction for each plan, a set-based insert for each table, past row-level security. */
async function insertCaptured(world: DocketWorld, planId: string, columns: ReadonlyMap<string, string>): Promise<void> {
  await world.sql('BEGIN');
  for (const [table, list] of columns) {
    await world.sql(`INSERT INTO ${table} (${list}) SELECT ${list} FROM captured_${table} WHERE of_plan = $1`, [planId]);
  }
  await world.sql('COMMIT');
}
