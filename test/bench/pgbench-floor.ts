import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOAD_TASKS } from '#persistence/loading/task-sql';
import type { BenchSite } from './bench-site.js';
import type { Volley } from './http-load.js';

const DEBIANS = ['/usr/lib/postgresql/15/bin/pgbench', '/usr/lib/postgresql/17/bin/pgbench'];

/** Ends the benchmark where it is missing: without the floor there is no figure. */
export function findPgbench(): string {
  const found = ['pgbench', ...DEBIANS.filter((path) => existsSync(path))].find((path) => spawnSync(path, ['--version']).status === 0);
  if (found === undefined) throw new Error('pgbench is missing: install postgresql-contrib or postgresql-15 (Debian)');
  return found;
}

/** F0: pgbench sends what a submission sends, load and statement, prepared, with nothing around it. Numbers of tasks begin at `base`. */
export async function runPgbench(
  pgbench: string,
  { site, tenant, captured }: BenchSite,
  clients: number,
  seconds: number,
  base: number,
): Promise<Volley> {
  const { values, own, text } = captured;
  const varies = values.map(
    (value) => [own.taskId, own.keyHash, ...own.ids].some((mine) => value.includes(mine)) && !/:\w/.test(withoutOwn(value, own)),
  );
  const script = join(mkdtempSync(join(tmpdir(), 'docket-pgbench-')), 'submit.sql');
  const expressions = values.flatMap((value, index) => (varies[index] ? [`${expression(value, own)} AS v${index + 1}`] : []));
  const ids = own.ids.map((_, index) => `gen_random_uuid() AS e${index}`);
  const load = LOAD_TASKS.replaceAll('$1', `'${tenant}'::uuid`).replace('$2', 'ARRAY[(SELECT task_id FROM chosen)]');
  writeFileSync(
    script,
    `\\set i :i + 1
\\set n :base + :i * :clients + :client_id
WITH chosen AS MATERIALIZED (SELECT task_id, ${ids.join(', ')} FROM bench_task WHERE n = :n)
SELECT loaded.*, ${expressions.join(', ')} FROM chosen, (${load}) loaded
\\gset
${text.replaceAll(/\$(\d+)/g, ':v$1')};
`,
  );
  const constants = values.flatMap((value, index) => (varies[index] ? [] : ['-D', `v${index + 1}=${value}`]));
  const url = new URL(site.database.url);
  const options = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '1', '-T', String(seconds), '-f', script];
  const variables = ['-D', 'i=-1', '-D', `base=${base}`, '-D', `clients=${clients}`, ...constants];
  const child = spawn(pgbench, [...options, ...variables, '-h', url.hostname, '-p', url.port, '-U', url.username, url.pathname.slice(1)], {
    env: {
      PATH: process.env.PATH,
      PGPASSWORD: url.password,
      PGOPTIONS: `-c role=docket_app -c search_path=docket -c timezone=UTC -c docket.tenant=${tenant}`,
    },
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((resolve) => child.on('exit', resolve));
  const done = /actually processed: (\d+)/.exec(said)?.[1];
  const rate = /tps = ([\d.]+)/.exec(said)?.[1];
  if (code !== 0 || !done || !rate || !/failed transactions: 0 /.test(said)) throw new Error(`pgbench failed:\n${said.slice(-3000)}`);
  return { done: Number(done), seconds: Number(done) / Number(rate), p99: null };
}

type Own = BenchSite['captured']['own'];

/** A value whose own parts are those of the drawn task, as an SQL expression. */
function expression(value: string, own: Own): string {
  let sql = `'${value.replaceAll("'", "''")}'`;
  sql = sql.replaceAll(own.taskId, `' || chosen.task_id || '`);
  sql = sql.replaceAll(own.keyHash, `' || encode(sha256(chosen.e0::text::bytea), 'hex') || '`);
  own.ids.forEach((id, index) => (sql = sql.replaceAll(id, `' || chosen.e${index} || '`)));
  return `(${sql})`;
}

function withoutOwn(value: string, { taskId, keyHash, ids }: Own): string {
  return [taskId, keyHash, ...ids].reduce((text, mine) => text.replaceAll(mine, ''), value);
}
