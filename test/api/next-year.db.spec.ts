import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recipientsOf } from '#application/notifications/recipients-of';
import { PgOutbox } from '#persistence/outbox/pg-outbox';
import { createApiWorld, type ApiWorld } from './api-world.js';
import { headOf, loggedOf, rowOf, type Shown } from './shown-proposal.js';

interface Question {
  readonly code: string;
  readonly cell: string | null;
  readonly severity: string;
  readonly message: string;
}

interface Cloned extends Shown {
  readonly proposal: Shown['proposal'] & { readonly title: string; readonly clonedFrom: string; readonly diagnostics: readonly Question[] };
}

const CODE = 'TH-KT-TP-2026';

describe('the next year’s plan, begun with this year’s rows, and practised on', () => {
  let api: ApiWorld;
  let path: string;
  let planId: string;

  beforeAll(async () => {
    api = await createApiWorld();
  });
  afterAll(() => api.end());

  const clone = (person: string) => api.act(person, `/v1/plans/${api.world.cityPlan}/clone`);
  const read = async (): Promise<Cloned> => (await api.get('nga', path)).body as Cloned;
  const tasks = async (query: string): Promise<{ id: string; reference: string; version: number }[]> =>
    ((await api.get('thu', `/v1/tasks?filter[unit]=P.NoiVu&filter[state]=assigned&limit=200${query}`)).body as { items: [] }).items;
  const queues = async (person: string): Promise<Record<string, unknown>> =>
    (await api.get(person, '/v1/me/queues')).body as Record<string, unknown>;

  describe('as a proposal', () => {
    it('is begun from a plan in force, by whoever administers it', async () => {
      expect(await clone('nga')).toMatchObject({ status: 409, body: { code: 'state-refuses' } });
      await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
      expect((await clone('thu')).status).toBe(403);
      const begun = await clone('nga');
      expect(begun.status).toBe(201);
      path = `/v1/plan-proposals/${(begun.body as { id: string }).id}`;
      expect(await loggedOf(api, path)).toMatchObject([
        { action: 'plan-proposal.clone', payload: { after: { clonedFrom: api.world.cityPlan, rows: 26 } } },
      ]);
    });

    it('has the words of the new year beside those that were printed', async () => {
      const { proposal } = await read();
      expect(proposal).toMatchObject({ year: 2026, number: null, clonedFrom: api.world.cityPlan });
      expect(proposal.title).toContain('năm 2026');
      expect(rowOf(await read(), 'III.1')).toMatchObject({
        timing: { text: 'Trước ngày 15/02/2026', rules: [{ kind: 'before-date', date: '2026-02-15' }] },
        source: { cells: { timing: 'Trước ngày 15/02/2025' }, corrected: { timing: 'Trước ngày 15/02/2026' } },
        diagnostics: [{ code: 'cloned-day-off', cell: 'timing', severity: 'question' }],
      });
    });

    it('keeps what was answered last year, and is not read from the document again', async () => {
      const again = await api.act(
        'nga',
        `${path}/read-again`,
        { columns: [{ heading: 'Nội dung công việc', meaning: 'content' }], dryRun: true },
        1,
      );
      expect(again).toMatchObject({ status: 409, body: { blockers: [{ code: 'no-document-read' }] } });
    });

    it('becomes a plan once what is doubtful is answered: its deciders are last year’s', async () => {
      const { version, proposal } = await read();
      const asked = (row: string | null) => (question: Question) => ({
        kind: 'confirm',
        row,
        cell: question.cell,
        code: question.code,
        message: question.message,
      });
      const isAsked = ({ severity, code }: Question): boolean => severity === 'question' && code !== 'lead-mode';
      const corrections = [
        ...proposal.diagnostics.filter(isAsked).map(asked(null)),
        ...proposal.sections.flatMap(({ items }) =>
          items.flatMap(({ row, diagnostics }) => (diagnostics as readonly Question[]).filter(isAsked).map(asked(row))),
        ),
      ];
      const confirmed = await api.act('nga', `${path}/corrections`, { corrections }, version);
      expect(confirmed.status).toBe(200);
      const head = { ...headOf(api, CODE), year: 2026, practice: true };
      const approved = await api.act('nga', `${path}/approve`, head, (confirmed.body as { version: number }).version);
      expect(approved.status).toBe(200);
      planId = (approved.body as { id: string }).id;
      const lines = (plan: string) =>
        api.world.sql(`SELECT verb, decider_role, decider_unit_id FROM responsibility WHERE plan_id = $1 ORDER BY line`, [plan]);
      expect(await lines(planId)).toEqual(await lines(api.world.cityPlan));
      const { items } = (await api.get('nga', `/v1/plans/${planId}/items`)).body as { items: { path: string; lastYear: object }[] };
      expect(items.find((item) => item.path === 'III.1')?.lastYear).toMatchObject({ planCode: 'KT-TP-2025', path: 'III.1' });
    });
  });

  describe('as a plan for practice', () => {
    const told = async (taskId: string): Promise<number> => {
      const outbox = new PgOutbox(api.world.app);
      while ((await outbox.drain(api.world.tenant, 200, api.world.clock.now(), '2025-02-10', recipientsOf)) > 0);
      const [row] = await api.world.sql<{ n: number }>('SELECT count(*)::int AS n FROM notification WHERE task_id = $1', [taskId]);
      return row?.n ?? -1;
    };
    /** Assigned already: handed in with a remark that calls the reviewer, and accepted. */
    const life = async (taskId: string): Promise<void> => {
      await api.act('binh', `/v1/tasks/${taskId}/comments`, { text: 'Xin xem', mentions: [api.world.idOf('mai')] });
      const documentId = await api.upload('binh', 'cong-van.txt', `Công văn ${taskId}`);
      const submitted = await api.act('binh', `/v1/tasks/${taskId}/submit`, { documents: [documentId] }, 1);
      const { version } = submitted.body as { version: number };
      expect((await api.act('mai', `/v1/tasks/${taskId}/approve`, { submission: 1 }, version)).status).toBe(200);
    };

    it('is published like any other, says in the log that it is for practice, and is in nobody’s queue of what is to be done', async () => {
      const before = await queues('thu');
      expect((await api.act('nga', `/v1/plans/${planId}/publish`, {}, 1)).status).toBe(200);
      const after = await queues('thu');
      expect(after).toEqual({ ...before, practice: expect.any(Number) });
      expect([before['practice'], Number(after['practice']) > 0]).toEqual([0, true]);
      const [born] = await api.world.sql(
        `SELECT convert_from(p.body, 'UTF8')::jsonb -> 'practice' AS practice FROM audit_event e JOIN audit_payload p USING (tenant_id, event_id)
          WHERE e.action = 'task.assign' AND e.plan_id = $1 LIMIT 1`,
        [planId],
      );
      expect(born).toEqual({ practice: true });
    });

    it('is in lists where it is asked for, or named', async () => {
      const codes = async (query: string): Promise<string[]> => [
        ...new Set((await tasks(query)).map(({ reference }) => reference.split('/')[0] ?? '')),
      ];
      expect(await codes('')).toEqual(['KT-TP-2025']);
      expect(await codes('&filter[practice]=only')).toEqual([CODE]);
      expect(await codes(`&filter[plan]=${CODE}`)).toEqual([CODE]);
      expect((await api.get('thu', '/v1/tasks?filter[practice]=maybe')).status).toBe(400);
      for (const parts of ['contributions', 'handoffs', 'obligations']) {
        expect((await api.get('thu', `/v1/${parts}?filter[practice]=only`)).status).toBe(200);
      }
    });

    it('tells nobody anything, whatever is done with its tasks', async () => {
      const [practised] = await tasks(`&filter[plan]=${CODE}&filter[item]=III.1`);
      const [real] = await tasks('&filter[item]=III.1');
      if (practised === undefined || real === undefined) throw new Error('the rows have no tasks');
      await life(practised.id);
      await life(real.id);
      expect(await told(practised.id)).toBe(0);
      expect(await told(real.id)).toBeGreaterThan(3);
    });

    it('is in no figure that an inspector asks for, neither as reported nor as the log gives it', async () => {
      const figures = async (plan: string): Promise<number> => {
        const { body } = await api.get('thao', `/v1/audit/questions/figures?filter[plan]=${plan}`);
        return (body as { rows: object[] }).rows.length;
      };
      expect(await figures(planId)).toBe(0);
      expect(await figures(api.world.cityPlan)).toBeGreaterThan(10);
    });

    it('prints that it is for practice', async () => {
      const { body } = await api.get('nga', `/v1/plans/${planId}/appendix`);
      expect((body as { title: string }).title).toMatch(/^TẬP HUẤN – /);
    });
  });
});
