import { Client } from 'pg';
import type { DemoPerson } from '#composition/try-out/seed-try-out';
import { CrashSite } from '../../chaos/crash-site.js';
import { HttpDocket } from '../../chaos/http-docket.js';

/** Phòng Nội vụ's officer, whose inbox grows. */
const OFFICER = 'thu.noivu';

/**
 * Copies of a task under new ids, due from two weeks before to a year after its own date: every band of the queue is full. Past triggers
 * and foreign keys, for speed.
 */
const FILL = `
SET session_replication_role = replica;
INSERT INTO docket.task SELECT (jsonb_populate_record(t, jsonb_build_object('task_id', gen_random_uuid(), 'obligation_id', gen_random_uuid(),
         'reference', t.reference || '#' || k, 'effective_due_on', t.effective_due_on - 14 + k % 380))).*
  FROM docket.task t CROSS JOIN generate_series(1, $TASKS) k WHERE t.reference LIKE 'KT-TP-2025/III.1/%/P.NoiVu';
RESET session_replication_role;
ANALYZE docket.task`;

/** The built product with one unit's inbox full. */
export interface UiSite {
  readonly address: string;
  /** Bearer token of an officer of the unit. */
  readonly token: string;
  /** A task of theirs, acknowledged. */
  readonly taskId: string;
  close(): Promise<void>;
}

/** @param count how many wait in the inbox beside those of the plan */
export async function openUiSite(checkout: string, count: number): Promise<UiSite> {
  const site = await CrashSite.open(checkout);
  const owner = new Client({ connectionString: site.database.adminUrl });
  await owner.connect();
  try {
    const token = (found: DemoPerson | undefined): string => found?.token ?? '';
    const tokens = new Map([
      ['administrator', token(site.people.find(({ memberships }) => memberships.some((one) => one.startsWith('plan-administrator'))))],
      ['officer', token(site.people.find(({ signInName }) => signInName === OFFICER))],
    ]);
    const docket = new HttpDocket(site.address, tokens, new Map());
    const act = async (person: string, path: string, version: number): Promise<void> => {
      const answer = await docket.ask(person, path, { key: path, version, body: {} });
      if (!answer.ok) throw new Error(`${path} got ${answer.status}: ${await answer.text()}`);
    };
    const { rows: plans } = await owner.query<{ plan_id: string }>(`SELECT plan_id FROM docket.plan WHERE code = 'KT-TP-2025'`);
    await act('administrator', `/v1/plans/${plans[0]?.plan_id ?? ''}/publish`, 1);
    const { rows: tasks } = await owner.query<{ task_id: string }>(
      `SELECT task_id FROM docket.task WHERE reference LIKE 'KT-TP-2025/III.1/%/P.NoiVu'`,
    );
    const [task] = tasks;
    if (task === undefined) throw new Error('the plan made no task of row III.1');
    await owner.query(FILL.replace('$TASKS', String(count)));
    const standing = await docket.look({ id: task.task_id, person: 'officer' });
    await act('officer', `/v1/tasks/${task.task_id}/acknowledge`, standing?.version ?? NaN);
    return { address: site.address, token: tokens.get('officer') ?? '', taskId: task.task_id, close: () => site.close() };
  } finally {
    await owner.end();
  }
}
