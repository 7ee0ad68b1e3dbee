import { parseArgs } from 'node:util';
import { throwAwayPostgres } from '#adapters/embedded-postgres/embedded-postgres';
import { createDocketWorld } from '#testing/docket-world';
import { replayYear } from './replay-year.js';
import { writeReplayReport } from './write-replay-report.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '2025' }, until: { type: 'string' }, write: { type: 'string' } },
});
const year = positionals[0] ?? '2025';
if (year !== '2025') throw new Error('the plans, calendars and reorganisations in seeds/ are those of 2025');
const until = values.until ?? `${year}-12-31`;
const seed = Number(values.seed);

const server = await throwAwayPostgres();
process.env['DOCKET_TEST_DATABASE_URL'] = server.url;
const started = Date.now();
try {
  const world = await createDocketWorld();
  const replaying = replayYear(world, { seed, until, tell: (line) => process.stderr.write(`${line}\n`) });
  const replayed = await replaying.finally(() => world.end());
  const report = writeReplayReport(replayed, {
    seed,
    until,
    seconds: Math.round((Date.now() - started) / 1000),
    write: values.write ?? null,
  });
  process.stdout.write(`${report}\n`);
  const agrees = JSON.stringify([...replayed.months].map(([day, cells]) => [day, [...cells]]));
  const recounted = JSON.stringify([...replayed.recounted].map(([day, cells]) => [day, [...cells]]));
  process.exitCode = agrees === recounted && replayed.findings.length === 0 ? 0 : 1;
} finally {
  await server.stop();
}
