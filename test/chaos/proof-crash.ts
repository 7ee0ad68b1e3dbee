import { parseArgs } from 'node:util';
import { proveCrashes } from './crash-proof.js';
import { writeCrashReport } from './write-crash-report.js';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    write: { type: 'string' },
  },
});
const tell = (line: string): boolean => process.stdout.write(`${line}\n`);
const seed = Number(values.seed);
tell(`seed ${seed}, ${values.kills} kills to land`);
const report = await proveCrashes({ checkout: process.cwd(), kills: Number(values.kills), seed, tell });
const text = writeCrashReport(report, values.write ?? null);
tell(text);
for (const violation of report.violations.slice(0, 50)) tell(`VIOLATION ${violation}`);
for (const error of report.internalErrors.slice(0, 5)) tell(`500 ${error}`);
process.exitCode = report.violations.length === 0 ? 0 : 1;
