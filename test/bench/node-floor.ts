// F1: a handler with nothing but the same SQL. Environment: DATABASE_URL, PORT, TENANT, CAPTURED (a file with what a submission sends).
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Pool } from 'pg';
import { LOAD_TASKS } from '#persistence/loading/task-sql';
import { planSetting } from '#persistence/stores/plan-renewal';
import { tenantSetting } from '#persistence/stores/tenant-session';
import type { CapturedCommand } from './captured-command.js';

const { DATABASE_URL = '', PORT, TENANT = '', CAPTURED = '' } = process.env;
const { text, values, own } = JSON.parse(readFileSync(CAPTURED, 'utf8')) as CapturedCommand;
const options = '-c role=docket_app -c search_path=docket -c timezone=UTC';
const pool = new Pool({ connectionString: DATABASE_URL, max: 16, options, pipeline: true });

async function submit(taskId: string): Promise<object> {
  const client = await pool.connect();
  try {
    const begun = client.query(`BEGIN; ${planSetting(client)}; ${tenantSetting(TENANT)}`);
    const { rows } = await client.query<object>({ name: 'load', text: LOAD_TASKS, values: [TENANT, [taskId]] });
    await begun;
    const fresh = new Map([
      [own.taskId, taskId],
      [own.keyHash, randomBytes(32).toString('hex')],
      ...own.ids.map((id) => [id, randomUUID()] as const),
    ]);
    const mine = values.map((value) => [...fresh].reduce((filled, [from, to]) => filled.replaceAll(from, to), value));
    await Promise.all([client.query({ name: 'batch', text, values: mine }), client.query('COMMIT')]);
    return rows[0] ?? {};
  } finally {
    client.release();
  }
}

createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    submit((JSON.parse(body) as { taskId: string }).taskId).then(
      (row) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(row)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
}).listen(Number(PORT), '127.0.0.1', () => process.stdout.write('listening\n'));
