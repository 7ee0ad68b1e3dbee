import { parseArgs } from 'node:util';
import { throwAwayPostgres } from '#adapters/embedded-postgres/embedded-postgres';
import { proveModel } from './prove-model.js';
import { writeModelReport } from './write-model-report.js';

const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    write: { type: 'string' },
  },
});
const tell = (line: string): boolean => process.stdout.write(`${line}\n`);
const seed = Number(values.seed);
tell(`seed ${seed}, ${values.sequences} sequences`);
const server = await throwAwayPostgres();
process.env['DOCKET_TEST_DATABASE_URL'] = server.url;
try {
  const report = await proveModel({ sequences: Number(values.sequences), seed, lanes: 8, tell });
  tell(writeModelReport(report, values.write ?? null));
  if (report.failure !== null) tell(report.failure);
  const isProven = report.failure === null && report.unreached.length === 0 && report.verified.broken.length === 0;
  process.exitCode = isProven ? 0 : 1;
} finally {
  await server.stop();
}
