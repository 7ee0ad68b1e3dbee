import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { CrashSite } from '../chaos/crash-site.js';
import { HttpDocket } from '../chaos/http-docket.js';
import { History } from '../chaos/history.js';
import { settle } from '../chaos/clients.js';
import { appointHeads } from '../chaos/unit-heads.js';
import { captureSubmission, type CapturedCommand } from './captured-command.js';

/** A task that can be submitted once: who submits it, with which token and document. */
export interface Submittable {
  readonly taskId: string;
  readonly token: string;
  readonly documentId: string;
}

/** Everything that the contenders share: one PostgreSQL, one set of tasks, each submitted once by whoever draws it. */
export interface BenchSite {
  readonly site: CrashSite;
  readonly owner: Client;
  readonly tenant: string;
  readonly captured: CapturedCommand;
  /** The task behind a number, from 0. */
  readonly tasks: readonly Submittable[];
  close(): Promise<void>;
}

/**
 * Tables that are nearly empty stay unanalysed, as in a new Docket: a plan made for one row would be kept until autovacuum comes.
 * Copies of each assigned task under new ids; the floors find them by number. Past triggers and foreign keys, for speed.
 */
const CLONE = `
SET session_replication_role = replica;
INSERT INTO docket.task SELECT (jsonb_populate_record(t, jsonb_build_object('task_id', gen_random_uuid(), 'obligation_id', gen_random_uuid(),
         'reference', t.reference || '#' || k))).*
  FROM docket.task t CROSS JOIN generate_series(1, $COPIES) k WHERE t.reference LIKE 'KT-TP-2025/%' AND t.state = 'assigned';
RESET session_replication_role;
CREATE TABLE docket.bench_task AS
  SELECT (row_number() OVER (ORDER BY random()) - 1)::int AS n, task_id, lead_unit_id FROM docket.task WHERE reference LIKE '%#%';
ALTER TABLE docket.bench_task ADD PRIMARY KEY (n);
GRANT SELECT ON docket.bench_task TO docket_app;
ANALYZE docket.task, docket.bench_task`;

export async function openBenchSite(checkout: string, copies: number, tell: (line: string) => void): Promise<BenchSite> {
  const site = await CrashSite.open(checkout);
  const owner = new Client({ connectionString: site.database.adminUrl });
  await owner.connect();
  const administrator = site.people.find(({ memberships }) => memberships.some((one) => one.startsWith('plan-administrator')));
  const tokens = new Map([['administrator', administrator?.token ?? '']]);
  const docket = new HttpDocket(site.address, tokens, new Map());
  const { rows: plans } = await owner.query<{ plan_id: string; tenant_id: string }>(
    `SELECT plan_id, tenant_id FROM docket.plan WHERE code = 'KT-TP-2025'`,
  );
  const [plan] = plans;
  if (!plan) throw new Error('the seeds hold no plan');
  const published = await docket.ask('administrator', `/v1/plans/${plan.plan_id}/publish`, { key: 'publish', version: 1, body: {} });
  await published.arrayBuffer();
  const heads = await appointHeads(site.database.url, owner);
  const [first] = heads;
  if (!published.ok || !first) throw new Error('publishing gave no task');

  const files = mkdtempSync(join(tmpdir(), 'docket-bench-files-'));
  const captured = await captureSubmission(site.database.url, files, plan.tenant_id, first.personId, first.taskId);
  tell('copying tasks …');
  await owner.query(CLONE.replace('$COPIES', String(copies)));

  const byUnit = new Map<string, { token: string; documentId: string }>();
  const { rows: units } = await owner.query<{ task_id: string; lead_unit_id: string }>(
    'SELECT task_id, lead_unit_id FROM docket.task WHERE task_id = ANY ($1)',
    [heads.map(({ taskId }) => taskId)],
  );
  for (const { personId, token, taskId } of heads) {
    const unit = units.find(({ task_id }) => task_id === taskId)?.lead_unit_id ?? '';
    if (byUnit.has(unit)) continue;
    tokens.set(personId, token);
    const act = new History().begin({ action: 'document.upload', person: personId, task: null, content: 'Báo cáo' });
    const answer = await settle({ send: docket.send, serving: site.serving }, act);
    if (answer?.kind !== 'acknowledged') throw new Error(`an upload got ${JSON.stringify(answer)}`);
    byUnit.set(unit, { token, documentId: answer.id });
  }
  const { rows } = await owner.query<{ task_id: string; lead_unit_id: string }>(
    'SELECT task_id, lead_unit_id FROM docket.bench_task ORDER BY n',
  );
  const tasks = rows.map(({ task_id: taskId, lead_unit_id }) => ({
    taskId,
    ...(byUnit.get(lead_unit_id) ?? { token: '', documentId: '' }),
  }));
  const close = async (): Promise<void> => {
    await owner.end();
    await site.close();
  };
  return { site, owner, tenant: plan.tenant_id, captured, tasks, close };
}
