import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import type { Environment } from '#application/execute-command/command';
import { carryOutOperations } from '#application/operations/carry-out-operations';
import type { CommandStore } from '#application/ports/command-store';
import { verifyDatabase } from '#composition/database/verify-database';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Operation {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly carriedOut: number;
  readonly results: readonly { readonly taskId: string; readonly outcome: string; readonly refusal?: { readonly code: string } }[];
  readonly totals: { readonly done: number; readonly refused: number };
}
interface Row {
  readonly id: string;
  readonly version: number;
}

/** Transactions of a round before the second stretch: the look at what is open, and the first stretch. */
const UNTIL_SECOND_STRETCH = 2;
const MANY = 150;
const CITY_TASKS = 131;

describe('a verb on more tasks than one waits for', () => {
  let api: ApiWorld;

  const operation = async (person: string, id: string): Promise<Operation> =>
    (await api.get(person, `/v1/operations/${id}`)).body as Operation;
  const summary = ({ state, carriedOut, totals: { done, refused } }: Operation): object => ({ state, carriedOut, done, refused });
  const carryOut = (environment: Environment = api.world.environment): Promise<number> =>
    carryOutOperations(environment, api.world.tenant, (error) => {
      throw error;
    });
  /** The database as a process sees it that dies after so many transactions. */
  const dyingAfter = (transactions: number): Environment => {
    let left = transactions;
    const transaction: CommandStore['transaction'] = (...asked) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('killed')) : api.world.environment.store.transaction(...asked);
    };
    return { ...api.world.environment, store: { transaction } };
  };
  const remindedTwice = async (): Promise<number> => {
    const [row] = await api.world.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM (SELECT 1 FROM audit_event WHERE action = 'task.remind' AND outcome = 'success'
         GROUP BY stream, (api_time AT TIME ZONE 'Asia/Ho_Chi_Minh')::date HAVING count(*) > 1) twice`,
    );
    return row?.n ?? 0;
  };
  const tasksOf = async (plan: string): Promise<Row[]> =>
    api.world.sql<Row>(
      `SELECT t.task_id AS id, t.version FROM task t JOIN plan p USING (tenant_id, plan_id) WHERE p.code = $1 AND t.state = 'assigned' ORDER BY 1`,
      [plan],
    );
  const remind = async (person: string, tasks: readonly Row[], key: string): Promise<Response> =>
    api.act(person, '/v1/tasks/bulk/remind', { tasks, note: 'Khẩn trương' }, undefined, key);

  beforeAll(async () => {
    api = await createApiWorld();
    const [plan] = await api.world.sql<{ plan_id: string }>(`SELECT plan_id FROM plan WHERE code = 'KT-TINH-2025'`);
    const actingAs = api.world.idOf('hoai plan-administrator vp-ubnd-tinh');
    expect((await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1)).status).toBe(200);
    expect((await api.act('hoai', `/v1/plans/${plan?.plan_id}/publish`, { actingAs }, 1)).status).toBe(200);
  });
  afterAll(() => api.end());

  let first: string;
  /** The city's tasks, and some that are not there. */
  let many: readonly Row[];

  beforeAll(async () => {
    const absent = Array.from({ length: MANY - CITY_TASKS }, () => ({ id: api.world.environment.ids.next(), version: 1 }));
    many = [...(await tasksOf('KT-TP-2025')), ...absent];
    expect(many).toHaveLength(MANY);
  });

  it('is put to Docket, once for each key, and nothing is done yet', async () => {
    const asked = await remind('nga', many, 'many-1');
    const { id } = asked.body as Operation;
    expect(asked.status).toBe(202);
    expect(asked.headers.location).toBe(`/v1/operations/${id}`);
    expect(asked.body).toMatchObject({ kind: 'task.remind', state: 'queued', total: MANY, carriedOut: 0, results: [] });
    const again = await remind('nga', many, 'many-1');
    expect({ status: again.status, body: again.body, location: again.headers.location }).toEqual({
      status: 202,
      body: asked.body,
      location: asked.headers.location,
    });
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(await api.world.sql('SELECT operation_id FROM operation')).toHaveLength(1);
    expect(await api.world.sql(`SELECT 1 FROM audit_event WHERE action = 'task.remind'`)).toEqual([]);
    first = id;
  });

  it('is carried on where a worker died, and does nothing twice, also with two workers', async () => {
    await expect(carryOut(dyingAfter(UNTIL_SECOND_STRETCH))).rejects.toThrow('killed');
    expect(summary(await operation('nga', first))).toEqual({ state: 'running', carriedOut: 100, done: 100, refused: 0 });
    const [one, other] = await Promise.all([carryOut(), carryOut()]);
    expect(one + other).toBe(MANY - 100);
    expect(summary(await operation('nga', first))).toEqual({
      state: 'done',
      carriedOut: MANY,
      done: CITY_TASKS,
      refused: MANY - CITY_TASKS,
    });
    expect(await remindedTwice()).toBe(0);
    expect(await carryOut()).toBe(0);
  });

  it('gives its results in the order in which the tasks were named, and one event for its beginning and one for its end', async () => {
    const { results } = await operation('nga', first);
    expect(results.map(({ taskId }) => taskId)).toEqual(many.map(({ id }) => id));
    expect(results.map(({ outcome, refusal }) => refusal?.code ?? outcome)).toEqual(
      many.map((_, at) => (at < CITY_TASKS ? 'done' : 'not-found')),
    );
    const own = await api.world.sql(`SELECT action, actor_type FROM audit_event WHERE stream = $1 ORDER BY seq`, [`operation:${first}`]);
    expect(own).toEqual([
      { action: 'operation.create', actor_type: 'person' },
      { action: 'operation.complete', actor_type: 'system' },
    ]);
    const causes = await api.world.sql(
      `SELECT DISTINCT convert_from(envelope, 'UTF8')::jsonb ->> 'causeId' FROM audit_event
        WHERE action IN ('task.remind', 'operation.create', 'operation.complete')`,
    );
    expect(causes).toHaveLength(1);
  });

  it('is shown to whoever asked and to auditors alone', async () => {
    expect((await api.get('thao', `/v1/operations/${first}`)).status).toBe(200);
    expect((await api.get('hoai', `/v1/operations/${first}`)).status).toBe(403);
    expect((await api.get('hoai', `/v1/operations/${api.world.environment.ids.next()}`)).status).toBe(404);
  });

  it('refuses what was done meanwhile, and all that is left once the right is taken away', async () => {
    const tasks = await tasksOf('KT-TINH-2025');
    const named = tasks.map(({ id, version }, at) => ({ id, version: at < 20 ? version + 1 : version }));
    const asked = (await remind('hoai', named, 'many-2')).body as Operation;
    await expect(carryOut(dyingAfter(UNTIL_SECOND_STRETCH))).rejects.toThrow('killed');
    await api.world.sql(`UPDATE membership SET valid_to = '2025-02-09' WHERE person_id = $1 AND role = 'plan-administrator'`, [
      api.world.idOf('hoai'),
    ]);
    expect(await carryOut()).toBe(tasks.length - 100);
    const { state, results, totals } = await operation('thao', asked.id);
    const codes = results.map(({ outcome, refusal }) => refusal?.code ?? outcome);
    expect({ state, totals }).toMatchObject({ state: 'done', totals: { done: 80, refused: tasks.length - 80 } });
    expect(codes).toEqual([
      ...Array.from({ length: 20 }, () => 'stale'),
      ...Array.from({ length: 80 }, () => 'done'),
      ...Array.from({ length: tasks.length - 100 }, () => 'not-allowed'),
    ]);
    const denied = await api.world.sql(`SELECT 1 FROM audit_event WHERE action = 'task.remind' AND outcome = 'denied' AND actor_id = $1`, [
      api.world.idOf('hoai'),
    ]);
    expect(denied).toHaveLength(tasks.length - 80);
  });

  it('leaves a log that verifies', async () => {
    expect((await verifyDatabase(api.world.database.url)).findings).toEqual([]);
  });
});
