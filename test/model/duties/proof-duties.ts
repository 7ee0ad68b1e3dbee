import { parseArgs } from 'node:util';
import { proveDuties } from './prove-duties.js';

const { values } = parseArgs({
  options: { sequences: { type: 'string', default: '10000' }, seed: { type: 'string', default: String(Date.now() % 1_000_000) } },
});
const seed = Number(values.seed);
const tell = (line: string): boolean => process.stdout.write(`${line}\n`);
tell(`seed ${seed}, ${values.sequences} sequences`);
const began = performance.now();
const { decided, barred, failure } = proveDuties(Number(values.sequences), seed);
for (const [verb, times] of [...decided].sort()) tell(`| \`${verb}\` | ${times} |`);
tell(`${barred} decisions refused for separation of duties, ${Math.round((performance.now() - began) / 1000)} s`);
tell(failure ?? 'nobody ever decided on their own work');
process.exitCode = failure === null ? 0 : 1;
