import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { openBenchSite } from './bench-site.js';
import { benchReport } from './bench-report.js';
import { Contenders, NAMES, type Block } from './contenders.js';

const CLIENTS = [1, 8, 32];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    copies: { type: 'string', default: '2500' },
  },
});
const tell = (line: string): boolean => process.stdout.write(`${line}\n`);
const bench = await openBenchSite(process.cwd(), Number(values.copies), tell);
try {
  const { rows } = await bench.owner.query<{ setting: string }>(
    `SELECT name || '=' || setting AS setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'server_version', 'shared_buffers') ORDER BY name`,
  );
  tell(
    `${rows.map(({ setting }) => setting).join(', ')}; ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; ${bench.tasks.length} tasks`,
  );
  tell(benchReport(await interleave(Number(values.rounds), Number(values.seconds)), CLIENTS));
} finally {
  await bench.close();
}

async function interleave(rounds: number, seconds: number): Promise<Block[]> {
  const contenders = await Contenders.start(bench);
  try {
    for (const name of NAMES) await contenders.run(name, 8, seconds);
    const blocks: Block[] = [];
    for (let round = 0; round < rounds; round++) {
      blocks.push(...(await runRound(contenders, round, seconds)));
      tell(`round ${round + 1} of ${rounds}`);
    }
    return blocks;
  } finally {
    contenders.stop();
  }
}

/** Whoever comes first in a round comes last in the next. */
async function runRound(contenders: Contenders, round: number, seconds: number): Promise<Block[]> {
  const order = round % 2 === 0 ? NAMES : [...NAMES].reverse();
  const blocks: Block[] = [];
  for (const clients of CLIENTS) {
    await bench.owner.query('CHECKPOINT');
    for (const name of order) blocks.push(await contenders.run(name, clients, seconds));
  }
  return blocks;
}
