import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { throwAwayPostgres } from '#adapters/embedded-postgres/embedded-postgres';
import { NO_PLANT } from '../site/proof-site.js';
import { proveRaces, type RaceReport } from './prove-races.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '1000' }, write: { type: 'string' } } });
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

function figuresOf(report: RaceReport): string {
  const counted = (what: string, counts: ReadonlyMap<string, number>): (readonly [string, number])[] =>
    [...counts].sort(([, one], [, other]) => other - one).map(([name, times]) => [`${what} \`${name}\``, times] as const);
  const figures: readonly (readonly [string, string | number])[] = [
    ['rounds', report.rounds],
    ['duration', `${report.seconds} s`],
    ...counted('won by', report.won),
    ...counted('the others were told', report.told),
    ...counted('submitting beside opinions', report.submitted),
    ...counted('opinions', report.given),
    ['faults', report.faults.length],
  ];
  return ['| Figure | Value |', '| --- | --- |', ...figures.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

const server = await throwAwayPostgres();
process.env['DOCKET_TEST_DATABASE_URL'] = server.url;
try {
  const report = await proveRaces(Number(values.rounds), NO_PLANT, tell);
  const text = figuresOf(report);
  tell(text);
  if (values.write !== undefined) writeFileSync(values.write, `${text}\n`);
  for (const fault of report.faults.slice(0, 50)) tell(`FAULT ${fault}`);
  process.exitCode = report.faults.length === 0 ? 0 : 1;
} finally {
  await server.stop();
}
