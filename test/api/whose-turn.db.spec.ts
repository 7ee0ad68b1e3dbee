import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Role } from '#domain/organisation/capacity';
import type { Unit } from '#domain/organisation/unit';
import { decidersOf } from '#domain/plan/deciders-of';
import { CLOSE_POLICIES } from '#domain/plan/plan';
import type { ClosePolicy, TaskFacts } from '#domain/task/task';
import type { Decider, ResponsibilityLine } from '#domain/plan/responsibility';
import { createApiWorld, type ApiWorld } from './api-world.js';

/** People of the seeds and what they are: the answers are compared for each of them. */
const PEOPLE = {
  thu: [{ role: 'officer', unit: 'p-noi-vu' }],
  mai: [{ role: 'reviewer', unit: 'vp-tp' }],
  binh: [{ role: 'unit-head', unit: 'p-noi-vu' }],
} as const;

interface SubmittedTask {
  readonly id: string;
  readonly state: 'submitted' | 'reviewed';
  readonly itemId: string;
  readonly section: string;
  readonly levelInTurn: number;
  readonly issuer: string | null;
  readonly reference: string;
  readonly leadUnit: Pick<Unit, 'id' | 'type'>;
}

describe('whose turn it is to decide', () => {
  let api: ApiWorld;
  let tasks: readonly SubmittedTask[];
  let planId: string;

  beforeAll(async () => {
    api = await createApiWorld();
    planId = api.world.cityPlan;
    await api.act('nga', `/v1/plans/${planId}/publish`, {}, 1);
    await api.world.sql(`UPDATE plan_item SET issuer = 'Chủ tịch' WHERE position % 3 = 0`);
    // As if every unit had handed in, and every second task had been looked at.
    await api.world.sql(`UPDATE task SET state = CASE WHEN ascii(right(reference, 1)) % 2 = 0 THEN 'submitted' ELSE 'reviewed' END`);
    tasks = await api.world.sql<SubmittedTask & object>(
      `SELECT t.task_id AS id, t.state, t.reference, t.item_id AS "itemId", t.level_in_turn AS "levelInTurn", i.issuer, i.section_number AS section,
              jsonb_build_object('id', u.unit_id, 'type', u.type) AS "leadUnit"
         FROM task t JOIN plan_item i USING (tenant_id, item_id) JOIN unit u ON u.unit_id = t.lead_unit_id`,
    );
  });
  afterAll(() => api.end());

  async function waitingFor(person: string): Promise<string[]> {
    const { body } = await api.get(person, '/v1/tasks?filter[decider]=me&limit=200');
    return (body as { items: { id: string }[] }).items.map(({ id }) => id).sort();
  }

  function expectedFor(
    person: keyof typeof PEOPLE,
    lines: readonly ResponsibilityLine[],
    closePolicy: ClosePolicy = 'on-final-approval',
  ): string[] {
    const isTheirs = (decider: Decider | null): boolean =>
      decider?.kind === 'person'
        ? decider.personId === api.world.idOf(person)
        : PEOPLE[person].some(({ role, unit }) => role === decider?.role && api.world.idOf(unit) === decider.unitId);
    const isTheirTurn = (
      { approve, close, 'record-outcome': records }: TaskFacts['deciders'],
      { state, levelInTurn, issuer }: SubmittedTask,
    ): boolean =>
      state === 'reviewed'
        ? isTheirs(issuer === null ? close : records)
        : approve.filter(({ level }) => level === levelInTurn).some(({ deciders }) => deciders.some(isTheirs));
    const plan = { ownerUnitId: api.world.idOf('vp-tp'), closePolicy };
    return tasks
      .filter((task) => isTheirTurn(decidersOf(task, lines, plan), task))
      .map(({ id }) => id)
      .sort();
  }

  it("is answered for the seeds' own table as the domain answers it", async () => {
    const lines = (['approve', 'close', 'record-outcome'] as const).flatMap((verb): ResponsibilityLine[] => [
      { verb, ...ANYTHING, decider: { kind: 'role', role: 'reviewer', unitId: api.world.idOf('vp-tp') } },
      { verb, ...ANYTHING, unitId: api.world.idOf('vp-tp'), decider: { kind: 'role', role: 'leader', unitId: api.world.idOf('ubnd-tp') } },
    ]);
    expect(tasks).toHaveLength(131);
    for (const person of ['thu', 'mai', 'binh'] as const) expect(await waitingFor(person)).toEqual(expectedFor(person, lines));
    expect((await waitingFor('mai')).length).toBeGreaterThan(100);
  });

  it('is answered for any table as the domain answers it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(lineOf(), { maxLength: 12 }), fc.constantFrom(...CLOSE_POLICIES), async (lines, closePolicy) => {
        await writeTable(lines, closePolicy);
        for (const person of ['thu', 'mai', 'binh'] as const)
          expect(await waitingFor(person)).toEqual(expectedFor(person, lines, closePolicy));
      }),
      { numRuns: 30 },
    );
  });

  it('is answered, level by level, as the domain answers it', async () => {
    await api.world.sql('UPDATE task SET level_in_turn = 1 + length(reference) % 2');
    tasks = tasks.map((task) => ({ ...task, levelInTurn: 1 + (task.reference.length % 2) }));
    const onTwoLevels = ({ above, ...line }: ResponsibilityLine & { readonly above: Decider }): ResponsibilityLine[] =>
      line.verb === 'approve' ? [line, { ...line, level: 2, decider: above }] : [line];
    const everywhere = { ...ANYTHING, verb: 'approve' } as const;
    const [mai, binh] = (['mai', 'binh'] as const).map((person): Decider => ({ kind: 'person', personId: api.world.idOf(person) }));
    const base = onTwoLevels({ ...everywhere, decider: mai as Decider, above: binh as Decider });
    await fc.assert(
      fc.asyncProperty(fc.array(lineOf(), { maxLength: 12 }), async (drawn) => {
        const lines = [...base, ...drawn.flatMap(onTwoLevels)];
        await writeTable(lines);
        for (const person of ['thu', 'mai', 'binh'] as const) expect(await waitingFor(person)).toEqual(expectedFor(person, lines));
      }),
      { numRuns: 15 },
    );
    await api.world.sql('UPDATE task SET level_in_turn = 1');
  });

  /** Any line about the plan's rows and units, on the first level. */
  function lineOf(): fc.Arbitrary<ResponsibilityLine & { readonly above: Decider }> {
    const items = [...new Set(tasks.map(({ itemId }) => itemId))].slice(0, 4);
    const sections = [...new Set(tasks.map(({ section }) => section))].slice(0, 4);
    const one = <Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
    const decider: fc.Arbitrary<Decider> = fc.oneof(
      one('thu', 'mai', 'binh').map((person): Decider => ({ kind: 'person', personId: api.world.idOf(person) })),
      fc
        .record({ role: one<Role>('reviewer', 'unit-head', 'officer'), unitId: one('vp-tp', 'p-noi-vu').map(api.world.idOf) })
        .map((role): Decider => ({ kind: 'role', ...role })),
    );
    return fc.record({
      verb: one('approve', 'close', 'record-outcome', 'cancel'),
      itemId: one(null, null, ...items),
      unitId: one(null, null, ...['p-noi-vu', 'p-tu-phap', 'vp-tp'].map(api.world.idOf)),
      unitType: one(null, null, 'division', 'ward', 'commune'),
      section: one(null, null, ...sections),
      level: fc.constant(1),
      needed: fc.constant(1),
      decider,
      above: decider,
    });
  }

  async function writeTable(lines: readonly ResponsibilityLine[], closePolicy: ClosePolicy = 'on-final-approval'): Promise<void> {
    await api.world.sql('UPDATE plan SET close_policy = $1', [closePolicy]);
    await api.world.sql('DELETE FROM responsibility');
    for (const [index, { verb, section, itemId, unitId, unitType, level, needed, decider }] of lines.entries()) {
      const [role, unit, person] = decider.kind === 'role' ? [decider.role, decider.unitId, null] : [null, null, decider.personId];
      await api.world.sql(
        `INSERT INTO responsibility (tenant_id, plan_id, line, verb, section_number, item_id, unit_id, unit_type, decider_kind, decider_role,
          decider_unit_id, decider_person_id, level, needed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
        [
          ...[api.world.tenant, planId, index, verb, section, itemId, unitId, unitType],
          ...[decider.kind, role, unit, person, level, needed],
        ],
      );
    }
  }

  describe('of somebody whose membership ended', () => {
    beforeEach(() => writeTable([]));

    it('is nobody’s in their name any more', async () => {
      expect(await waitingFor('mai')).toHaveLength(131);
      await api.world.sql(`UPDATE membership SET valid_to = '2025-02-09' WHERE person_id = $1 AND role = 'reviewer'`, [
        api.world.idOf('mai'),
      ]);
      await api.world.sql(
        `INSERT INTO membership (tenant_id, membership_id, person_id, unit_id, role, valid_from, version, head)
         VALUES ($1, $2, $3, $4, 'officer', '2025-01-01', 1, '\\x00')`,
        [api.world.tenant, api.world.environment.ids.next(), api.world.idOf('mai'), api.world.idOf('vp-tp')],
      );
      expect(await waitingFor('mai')).toEqual([]);
    });
  });

  it('is asked for oneself alone', async () => {
    const { status, body } = await api.get('thu', `/v1/tasks?filter[decider]=${api.world.idOf('mai')}`);
    expect({ status, ...(body as object) }).toMatchObject({
      status: 400,
      code: 'unknown-filter',
      errors: [{ pointer: 'filter[decider]', code: 'choice', message: 'me' }],
    });
  });
});

const ANYTHING = { section: null, itemId: null, unitId: null, unitType: null, level: 1, needed: 1 } as const;
