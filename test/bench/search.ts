import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '#adapters/embedded-postgres/embedded-postgres';
import { createApiWorld, type ApiWorld } from '../api/api-world.js';
import { drawing, fillSite, SITE } from './search-site.js';

/** A search over everything in an administration of 100,000 tasks, by HTTP, against what HTTP alone and one look at every entry cost. */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '40' }, seed: { type: 'string', default: '40' } } });
const rounds = Number(values.rounds);
const tell = (line: string): boolean => process.stdout.write(`${line}\n`);

/** An officer, a decider who opens every file, and an auditor. */
const READERS = ['thu', 'mai', 'thao'];
const QUERIES = [
  'ke hoach ra soat',
  'ke hoach ra so',
  'th',
  'bao cao',
  'dang ky danh sach noi vu',
  'phong noi vu dak',
  'nguyen thi thao',
  'KT-TP-2025/III.1',
  'thu tuc hanh chinh cong truc tuyen',
  'xyz khong co',
];

const folder = mkdtempSync(join(tmpdir(), 'docket-bench-'));
chmodSync(folder, 0o711);
const server = await startEmbeddedPostgres(folder);
process.env['DOCKET_TEST_DATABASE_URL'] = server.url;
try {
  const api = await createApiWorld();
  await measure(api).finally(() => api.end());
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(api: ApiWorld): Promise<void> {
  await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, { leadModes: { 'I.2': 'each' } }, 1);
  tell(`filling: ${JSON.stringify(SITE)}, seed ${values.seed}`);
  await fillSite(api.world, drawing(Number(values.seed)));
  await api.api.listen(0, '127.0.0.1');
  const { port } = api.api.getHttpServer().address() as AddressInfo;
  const tokens = await Promise.all(READERS.map((person) => api.token(person)));
  const ask = async (path: string, token: string): Promise<number> => {
    const sent = performance.now();
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: `Bearer ${token}` } });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}`);
    return performance.now() - sent;
  };
  tell(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; ${rounds} rounds, ${READERS.length} readers, one request at a time\n`);
  tell('| Asked | p50 ms | p95 ms |\n|---|---|---|');
  const took = new Map<string, number[]>();
  const note = (what: string, milliseconds: number): void => void took.set(what, [...(took.get(what) ?? []), milliseconds]);
  for (let round = -2; round < rounds; round++) {
    for (const token of tokens) {
      const timed: [string, number][] = [];
      for (const q of QUERIES) timed.push([`“${q}”`, await ask(`/v1/search?q=${encodeURIComponent(q)}`, token)]);
      timed.push(['floor: HTTP, a session and its capacities (`GET /v1/me`)', await ask('/v1/me', token)]);
      timed.push(['floor: every entry looked at for one word, without HTTP and row-level security', await lookAtEverything(api)]);
      if (round >= 0) timed.forEach(([what, milliseconds]) => note(what, milliseconds));
    }
  }
  const searches = [...took].filter(([what]) => what.startsWith('“')).flatMap(([, all]) => all);
  for (const [what, all] of [...took, ['**all searches**', searches] as const])
    tell(`| ${what} | ${quantile(all, 0.5)} | ${quantile(all, 0.95)} |`);
}

async function lookAtEverything({ world }: ApiWorld): Promise<number> {
  const began = performance.now();
  await world.sql(`SELECT count(*) FROM search_entry WHERE tenant_id = $1 AND searched LIKE '% hoach %'`, [world.tenant]);
  return performance.now() - began;
}

function quantile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((one, other) => one - other);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(1);
}
