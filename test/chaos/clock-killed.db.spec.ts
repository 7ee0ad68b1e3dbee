import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { verifyAudit } from '#application/audit/verify-audit';
import { publishPlan } from '#application/plans/publish-plan';
import { advanceDemoClock } from '#composition/database/advance-clock';
import { PgAuditLog } from '#persistence/audit/pg-audit-log';
import { createDataSource } from '#persistence/connection/data-source';
import { DemoClockStore } from '#persistence/identity/demo-clock-store';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';
import { FIRST_MORNING } from '#testing/seeded-template';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));
const WORKER = fileURLToPath(new URL('clock-worker.mjs', import.meta.url));
const DAY = 86_400_000;

/** Both plans ask for more than a thousand notes over these days. */
const KILLS = 6;
const DAYS_BETWEEN = 9;

describe('three workers on one clock, of which one after the other is killed with kill -9', () => {
  let world: DocketWorld;
  let workers: ChildProcess[] = [];
  let landed = 0;

  const start = (): ChildProcess => spawn(process.execPath, [WORKER, world.database.url], { cwd: CHECKOUT, stdio: 'ignore' });
  const kill = async (worker: ChildProcess): Promise<void> => {
    const ended = once(worker, 'exit');
    worker.kill('SIGKILL');
    await ended;
  };
  const notes = async (): Promise<number> => {
    const [row] = await world.sql<{ notes: number }>(`SELECT count(*)::int AS notes FROM audit_event WHERE actor_type = 'system'`);
    return row?.notes ?? 0;
  };
  /** Asks until it is so; the test's own limit ends what never comes. */
  const until = async (isSo: () => Promise<boolean>): Promise<void> => {
    while (!(await isSo())) await pause(20);
  };
  const isCaughtUp = async (): Promise<boolean> => {
    const [row] = await world.sql<{ left: number }>(
      `WITH today AS (SELECT ((now() + (offset_ms || ' ms')::interval) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day FROM demo_clock)
       SELECT (SELECT count(*) FROM plan, today WHERE state = 'published' AND (opened_until IS NULL OR opened_until < day))::int
            + (SELECT count(*) FROM task, today WHERE state = 'assigned' AND effective_due_on <= day + 3
                  AND (deadline_stage_of IS DISTINCT FROM effective_due_on
                       OR deadline_stage < CASE WHEN effective_due_on > day THEN 1 WHEN effective_due_on = day THEN 2
                                                WHEN born_late OR effective_due_on > day - 2 THEN 3
                                                WHEN effective_due_on > day - 3 THEN 4 ELSE 5 END))::int AS left`,
    );
    return row?.left === 0;
  };

  beforeAll(async () => {
    world = await createDocketWorld();
    const [province] = await world.sql<{ plan_id: string }>(`SELECT plan_id FROM plan WHERE code = 'KT-TINH-2025'`);
    await world.done('nga', publishPlan(world.cityPlan, {}, world.environment.ids));
    const actingAs = world.idOf('hoai plan-administrator vp-ubnd-tinh');
    await world.done('hoai', publishPlan(province?.plan_id ?? '', {}, world.environment.ids), { actingAs });
    const platform = await createDataSource(world.database.url, 'docket_auth', 1).initialize();
    await new DemoClockStore(platform).start(Date.parse(FIRST_MORNING) - Date.now());
    await platform.destroy();
    workers = [start(), start(), start()];
    for (let round = 0; round < KILLS; round += 1) {
      const before = await notes();
      await until(async () => (await notes()) > before);
      const [victim, ...others] = workers;
      if (victim === undefined) throw new Error('no worker is left to be killed');
      landed += (await isCaughtUp()) ? 0 : 1;
      await kill(victim);
      workers = [...others, start()];
      await advanceDemoClock(world.database.url, DAYS_BETWEEN * DAY);
    }
    await until(isCaughtUp);
    for (const worker of workers) await kill(worker);
  }, 120_000);
  afterAll(() => world.end());

  it('is killed in the middle of its work', () => {
    expect(landed).toBeGreaterThan(0);
  });

  it('has each stage of each date noted once', async () => {
    const twice = await world.sql(
      `SELECT e.stream, e.action FROM audit_event e WHERE e.action IN ('task.due-soon', 'task.due', 'task.deadline-passed', 'task.escalated-to-head', 'task.escalated-to-owner')
        GROUP BY e.stream, e.action HAVING count(*) > 1`,
    );
    expect(twice).toEqual([]);
    const [noted] = await world.sql<{ stages: number }>(
      `SELECT count(*)::int AS stages FROM audit_event WHERE action = 'task.escalated-to-owner'`,
    );
    expect(noted?.stages).toBeGreaterThan(100);
  });

  it('has every period opened once, each with one task for each lead', async () => {
    const twice = await world.sql('SELECT item_id, label FROM obligation GROUP BY item_id, label HAVING count(*) > 1');
    const tasks = await world.sql(
      'SELECT obligation_id, origin_unit_id FROM task GROUP BY obligation_id, origin_unit_id HAVING count(*) > 1',
    );
    expect([twice, tasks]).toEqual([[], []]);
    const [months] = await world.sql<{ labels: string[] }>(
      `SELECT array_agg(label ORDER BY label) AS labels FROM obligation JOIN plan_item USING (tenant_id, item_id) JOIN plan p ON p.plan_id = plan_item.plan_id
        WHERE p.code = 'KT-TP-2025' AND path = 'VII.2'`,
    );
    expect(months?.labels).toEqual(['2025-02', '2025-03', '2025-04']);
  });

  it('leaves every chain whole', async () => {
    const auditor = await createDataSource(world.database.url, 'docket_auditor', 2).initialize();
    expect(await verifyAudit(new PgAuditLog(auditor))).toMatchObject({ verdict: 'clean', findings: [] });
    await auditor.destroy();
  });
});
