import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { openPeriods } from '#application/plans/open-periods';
import { anotherTenant } from './another-tenant.js';
import { createApiWorld, type ApiWorld } from './api-world.js';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly effectiveDueOn: string | null;
}
interface PeriodRow extends Row {
  readonly report: { readonly text: string | null } | null;
  readonly before: { readonly period: string; readonly text: string | null } | null;
  readonly capacities: readonly string[];
}
interface Bulk {
  readonly results: readonly { readonly taskId: string; readonly outcome: string; readonly refusal?: { readonly code: string } }[];
}
interface Receipt {
  readonly code: string;
  readonly documents: readonly { readonly name: string; readonly digest: string; readonly size: number }[];
  readonly event: { readonly id: string; readonly hash: string };
}

const outcomes = (response: Response): string[] => (response.body as Bulk).results.map(({ outcome, refusal }) => refusal?.code ?? outcome);

/** What somebody does who has a unit's work in hand: says each period how it stands, and hands in. */
describe('the week of an officer', () => {
  let api: ApiWorld;

  const tasksOf = async (filter: string): Promise<Row[]> =>
    ((await api.get('nga', `/v1/tasks?limit=200&sort=reference&${filter}`)).body as { items: Row[] }).items;
  const period = async (person: string, label: string): Promise<PeriodRow[]> =>
    ((await api.get(person, `/v1/me/periods/${label}`)).body as { items: PeriodRow[] }).items;
  const causes = (action: string): Promise<{ task: string; cause: string; outcome: string }[]> =>
    api.world.sql(
      `SELECT coalesce(task_id::text, target_id) AS task, convert_from(envelope, 'UTF8')::jsonb ->> 'causeId' AS cause, outcome
         FROM audit_event WHERE action = $1 ORDER BY event_id`,
      [action],
    );

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    await openPeriods(api.world.environment, api.world.tenant);
  });
  afterAll(() => api.end());

  describe('says how it stands each period', () => {
    it('finds the work of the own unit that has no date, and no other', async () => {
      const continuous = (await tasksOf('filter[unit]=P.NoiVu&filter[state]=assigned')).filter((task) => task.effectiveDueOn === null);
      const rows = await period('thu', '2025-Q1');
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map(({ reference }) => reference)).toEqual(continuous.map(({ reference }) => reference));
      expect(rows.every(({ report, before, capacities }) => report === null && before === null && capacities.length === 1)).toBe(true);
      expect((await period('mai', '2025-Q1')).length).toBe(0);
    });

    it('reports each in its own words with one act, refuses one by one, and writes both under one cause', async () => {
      const [first] = await period('thu', '2025-Q1');
      // A row with a date is among those of a period from the first such report on.
      const second = (await tasksOf('filter[unit]=P.NoiVu&filter[state]=assigned')).find((task) => task.effectiveDueOn !== null);
      const [foreign] = (await tasksOf('filter[unit]=P.TuPhap&filter[state]=assigned')).filter((task) => task.effectiveDueOn === null);
      if (!first || !second || !foreign) throw new Error('the city plan has less continuous work than expected');
      const tasks = [
        { id: first.id, version: first.version, text: 'Đã rà soát 12/20 thủ tục.' },
        { id: second.id, version: second.version },
        { id: foreign.id, version: foreign.version, text: 'Việc của đơn vị khác.' },
      ];
      const said = { period: '2025-Q1', tasks };
      const answer = await api.act('thu', '/v1/tasks/bulk/report-progress', said, undefined, 'period-1');
      expect(outcomes(answer)).toEqual(['done', 'done', 'not-allowed']);
      const again = await api.act('thu', '/v1/tasks/bulk/report-progress', said, undefined, 'period-1');
      expect(again.body).toEqual(answer.body);
      const events = await causes('task.report-progress');
      expect(events.map(({ task, outcome }) => `${task} ${outcome}`).sort()).toEqual(
        [`${first.id} success`, `${second.id} success`, `${foreign.id} denied`].sort(),
      );
      expect(new Set(events.map(({ cause }) => cause)).size).toBe(1);
      const told = await period('thu', '2025-Q1');
      const textOf = (id: string): string | null | undefined => told.find((row) => row.id === id)?.report?.text;
      expect([textOf(first.id), textOf(second.id)]).toEqual(['Đã rà soát 12/20 thủ tục.', null]);
    });

    it('has the words of the period before beside the next', async () => {
      const rows = await period('thu', '2025-Q2');
      expect(rows.every(({ report }) => report === null)).toBe(true);
      const before = rows.map((row) => row.before).filter((one) => one !== null);
      expect(before).toMatchObject(
        expect.arrayContaining([
          expect.objectContaining({ period: '2025-Q1', text: 'Đã rà soát 12/20 thủ tục.' }),
          expect.objectContaining({ period: '2025-Q1', text: null }),
        ]),
      );
    });

    it('knows no period by another name', async () => {
      expect((await api.get('thu', '/v1/me/periods/quy-1')).status).toBe(422);
      const [first] = await period('thu', '2025-Q2');
      const tasks = [{ id: first?.id, version: first?.version, text: 'x' }];
      expect(outcomes(await api.act('thu', '/v1/tasks/bulk/report-progress', { period: 'quy-1', tasks }))).toEqual(['invalid']);
    });
  });

  describe('hands in one document for several tasks', () => {
    it('says of each which of its requirements the document answers, and what stands on it', async () => {
      const dated = (await tasksOf('filter[unit]=P.NoiVu&filter[state]=assigned')).filter((task) => task.effectiveDueOn !== null);
      const [first, second] = dated;
      if (!first || !second) throw new Error('P.NoiVu leads fewer tasks than expected');
      const documentId = await api.upload('thu', 'bao-cao.txt', 'Báo cáo chung của hai nhiệm vụ.');
      const fields = { type: 'Báo cáo', number: '12/BC-PNV', issuedOn: '2025-02-10', signer: 'Trần Văn Bình' };
      const task = ({ id, version }: Row, requirement: number): object => ({
        id,
        version,
        evidence: { documents: [{ documentId, requirement, fields }] },
      });
      const looked = await api.act('thu', '/v1/tasks/bulk/propose', {
        dryRun: true,
        documents: [documentId],
        tasks: [task(first, 1), task(second, 99)],
      });
      expect(outcomes(looked)).toEqual(['would-do', 'invalid']);
      const answer = await api.act('thu', '/v1/tasks/bulk/propose', { documents: [documentId], tasks: [task(first, 1), task(second, 1)] });
      expect(outcomes(answer)).toEqual(['done', 'done']);
      const page = await api.get('thu', `/v1/tasks/${second.id}`);
      expect(page.body).toMatchObject({ proposal: { evidence: { documents: [{ requirement: 1, documentId, fields }] } } });
      const events = (await causes('task.propose')).filter(({ outcome }) => outcome === 'success');
      expect(events.map(({ task: id }) => id).sort()).toEqual([first.id, second.id].sort());
      expect(new Set(events.map(({ cause }) => cause)).size).toBe(1);
    });
  });

  describe('has a receipt of what was handed in', () => {
    const CONTENT = 'Kết quả rà soát quý I.';
    let taskId: string;

    beforeAll(async () => {
      const [task] = await tasksOf('filter[unit]=X.IaChim&filter[item]=III.1');
      if (!task) throw new Error('X.IaChim has no task of III.1');
      taskId = task.id;
      const documentId = await api.upload('y-hanh', 'ket-qua.txt', CONTENT);
      const evidence = { documents: [{ documentId, requirement: 1 }] };
      expect((await api.act('y-hanh', `/v1/tasks/${taskId}/submit`, { documents: [documentId], evidence }, task.version)).status).toBe(200);
    });

    it('that names the files by their digests, and agrees with the log', async () => {
      const { status, body } = await api.get('mai', `/v1/tasks/${taskId}/submissions/1/receipt`);
      const digest = createHash('sha256').update(CONTENT).digest('hex');
      expect(status).toBe(200);
      expect(body).toMatchObject({
        number: 1,
        documents: [{ name: 'ket-qua.txt', digest, size: Buffer.byteLength(CONTENT) }],
        by: { type: 'person', onBehalf: false },
        enteredFor: null,
        verdict: 'intact',
      });
      const { code, event } = body as Receipt;
      const [stored] = await api.world.sql<{ action: string; hash: string }>(
        `SELECT action, encode(event_hash, 'hex') AS hash FROM audit_event WHERE event_id = $1`,
        [event.id],
      );
      expect(stored).toEqual({ action: 'task.submit', hash: event.hash });
      expect(code.replaceAll('-', '').toLowerCase()).toBe(event.hash.slice(0, 16));
    });

    it('for a version that there is, and for nobody of another tenant', async () => {
      expect((await api.get('mai', `/v1/tasks/${taskId}/submissions/2/receipt`)).status).toBe(404);
      expect((await api.get('mai', `/v1/tasks/${taskId}/submissions/x/receipt`)).status).toBe(400);
      const other = await anotherTenant(api.world);
      const foreign = await api.anyone
        .get(`/v1/tasks/${taskId}/submissions/1/receipt`)
        .set('Authorization', `Bearer ${await api.tokenIn(other, other)}`);
      expect(foreign.status).toBe(404);
    });

    it('that says so when the log was changed', async () => {
      await api.world.sql(
        `UPDATE audit_event SET event_hash = decode(repeat('00', 32), 'hex') WHERE stream = $1 AND action = 'task.submit'`,
        [`task:${taskId}`],
      );
      expect((await api.get('mai', `/v1/tasks/${taskId}/submissions/1/receipt`)).body).toMatchObject({ verdict: 'tampered' });
    });
  });
});
