import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { proveHostile, type HostileReport } from './prove-hostile.js';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '2025' }, write: { type: 'string' } } });
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

function figuresOf({ read, ...report }: HostileReport): string {
  const figures: readonly (readonly [string, string | number])[] = [
    ['seed', values.seed],
    ['files', `${report.files} of ${report.kinds} kinds`],
    ['duration', `${report.seconds} s`],
    ...[...report.reasons].sort(([, one], [, other]) => other - one).map(([reason, times]) => [`refused as \`${reason}\``, times] as const),
    ['harmless twins taken', report.harmlessTaken],
    ['slowest answer, turn included', `${report.slowest} ms`],
    ['growth of the API', `${report.memoryGrowth} MB`],
    ['a small read alone (median, p99)', `${read.alone.median} ms, ${read.alone.p99} ms`],
    ['the same beside the hostile files', `${read.beside.median} ms, ${read.beside.p99} ms`],
    ['ratio of the medians', (read.beside.median / read.alone.median).toFixed(1)],
    ['faults', report.faults.length],
  ];
  return ['| Figure | Value |', '| --- | --- |', ...figures.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

const report = await proveHostile(process.cwd(), Number(values.seed), null);
const text = figuresOf(report);
tell(text);
if (values.write !== undefined) writeFileSync(values.write, `${text}\n`);
for (const fault of report.faults.slice(0, 50)) tell(`FAULT ${fault}`);
process.exitCode = report.faults.length === 0 ? 0 : 1;
