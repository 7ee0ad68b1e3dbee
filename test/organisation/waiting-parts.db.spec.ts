import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actOnExtension } from '#application/extensions/act-on-extension';
import { requestExtension } from '#application/extensions/request-extension';
import { actOnHandoff } from '#application/handoffs/act-on-handoff';
import { offerHandoff } from '#application/handoffs/offer-handoff';
import { rehearseReorganisation, reorganise } from '#application/organisation/reorganise/reorganise';
import { publishPlan } from '#application/plans/publish-plan';
import type { Uuid } from '#domain/ids';
import type { NewUnit, Reorganisation } from '#domain/organisation/reorganisation/reorganisation';
import { isRefusal } from '#domain/refusal';
import { createDocketWorld, requestOf, type DocketWorld } from '#testing/docket-world';

const part = (code: string, name: string): NewUnit => ({
  code,
  name,
  type: 'division',
  parent: 'TP.KonTum',
  isAgency: true,
  aliases: [],
  officerSubmits: false,
  verified: false,
});

/** One step of each kind: P.NoiVu and P.KinhTe go on. */
const REORGANISATION: Reorganisation = {
  name: 'Sắp xếp các phòng chuyên môn',
  legalBasis: 'Quyết định số 20/QĐ-UBND (ví dụ)',
  effectiveOn: '2025-02-10',
  steps: [
    { kind: 'merge', units: ['P.TuPhap'], into: 'P.VHTT' },
    { kind: 'create', made: part('P.YTe1', 'Phòng Y tế dự phòng') },
    { kind: 'create', made: part('P.YTe2', 'Phòng Dược') },
    { kind: 'split', unit: 'P.YTe', parts: ['P.YTe1', 'P.YTe2'], heir: 'P.YTe1' },
    { kind: 'dissolve', unit: 'P.TCKH', successor: 'P.NoiVu' },
    { kind: 'rename', unit: 'P.KinhTe', name: 'Phòng Kinh tế và Hạ tầng' },
  ],
  planOwners: {},
  roles: {},
};

describe('what waits for an answer when its units are reorganised', () => {
  let world: DocketWorld;
  let extension: Uuid;
  const offers: Record<string, Uuid> = {};

  const taskOf = async (row: string, unit: string): Promise<Uuid> => {
    const [task] = await world.sql<{ task_id: Uuid }>(`SELECT task_id FROM task WHERE reference LIKE '%/${row}/%/${unit}'`);
    return task?.task_id ?? '';
  };
  const offer = async (name: string, person: string, row: string, from: string, to: string): Promise<void> => {
    const [unit] = await world.sql<{ unit_id: Uuid }>('SELECT unit_id FROM unit WHERE code = $1', [to]);
    const handoffId = world.environment.ids.next();
    const command = { verb: 'offer', handoffId, unitId: unit?.unit_id ?? '', reason: 'Thuộc chức năng của đơn vị' } as const;
    await world.done(person, offerHandoff(await taskOf(row, from), command));
    offers[name] = handoffId;
  };
  const standing = async (name: string): Promise<unknown> => {
    const [row] = await world.sql(
      `SELECT u.code AS to, h.state, (SELECT array_agg(e.action ORDER BY e.seq) FROM audit_event e
          WHERE e.tenant_id = h.tenant_id AND e.stream = 'handoff:' || h.handoff_id AND e.outcome = 'success') AS told
         FROM handoff h JOIN unit u ON u.unit_id = h.to_unit_id WHERE h.handoff_id = $1`,
      [offers[name]],
    );
    return row;
  };

  beforeAll(async () => {
    world = await createDocketWorld();
    await world.done('nga', publishPlan(world.cityPlan, {}, world.environment.ids));
    await offer('merged', 'binh', 'III.1', 'P.NoiVu', 'P.TuPhap');
    await offer('split', 'binh', 'I.1', 'P.NoiVu', 'P.YTe');
    await offer('dissolved into its lead', 'binh', 'I.2', 'P.NoiVu', 'P.TCKH');
    await offer('merged with its lead', 'dang', 'III.1', 'P.VHTT', 'P.TuPhap');
    await offer('of a lead that ends', 'son', 'III.1', 'P.TuPhap', 'P.KinhTe');
    extension = world.environment.ids.next();
    const asked = { verb: 'request', extensionId: extension, dueOn: '2025-02-28', reason: 'Chờ số liệu' } as const;
    await world.done('son', requestExtension(await taskOf('III.1', 'P.TuPhap'), asked));
  });
  afterAll(() => world.end());

  it('is counted before anything moves', async () => {
    const seen = await rehearseReorganisation(world.environment, requestOf(world.tenant, world.idOf('quan')), REORGANISATION);
    if (isRefusal(seen)) throw new Error(JSON.stringify(seen));
    expect(seen.blockers).toEqual([]);
    const told = seen.handoffs.map(({ from, to }) => [from.code, to?.code ?? null]);
    expect(told).toEqual([
      ['P.TuPhap', 'P.VHTT'],
      ['P.YTe', 'P.YTe1'],
      ['P.TCKH', null],
      ['P.TuPhap', null],
    ]);
    expect(await standing('merged')).toMatchObject({ to: 'P.TuPhap', state: 'offered' });
  });

  it('follows its unit, and is over where whoever it waits for becomes the lead', async () => {
    const moved = await world.done('quan', reorganise(world.environment.ids.next(), REORGANISATION, world.environment.ids));
    expect(moved).toMatchObject({ handoffs: 4 });
    expect(await standing('merged')).toEqual({ to: 'P.VHTT', state: 'offered', told: ['handoff.offer', 'handoff.take-over'] });
    expect(await standing('split')).toEqual({ to: 'P.YTe1', state: 'offered', told: ['handoff.offer', 'handoff.take-over'] });
    for (const over of ['dissolved into its lead', 'merged with its lead']) {
      expect(await standing(over)).toMatchObject({ state: 'recalled', told: ['handoff.offer', 'handoff.lapse'] });
    }
    expect(await standing('of a lead that ends')).toEqual({ to: 'P.KinhTe', state: 'offered', told: ['handoff.offer'] });
  });

  it('is answered by whoever took over, and by nobody else', async () => {
    const merged = offers['merged'] ?? '';
    expect(await world.as('quan', actOnHandoff(merged, { verb: 'accept' }))).toMatchObject({ code: 'not-allowed' });
    await world.done('dang', actOnHandoff(merged, { verb: 'accept' }));
    const [task] = await world.sql(`SELECT u.code FROM task t JOIN unit u ON u.unit_id = t.lead_unit_id WHERE t.task_id = $1`, [
      await taskOf('III.1', 'P.NoiVu'),
    ]);
    expect(task).toEqual({ code: 'P.VHTT' });
    // The new lead of a task takes back what the old one offered.
    expect(await world.as('binh', actOnHandoff(offers['of a lead that ends'] ?? '', { verb: 'recall' }))).toMatchObject({
      code: 'not-allowed',
    });
    await world.done('dang', actOnHandoff(offers['of a lead that ends'] ?? '', { verb: 'recall' }));
  });

  it('leaves a later date that was asked for to whoever sets the date', async () => {
    await world.done('mai', actOnExtension(extension, { verb: 'grant', dueOn: null, note: null }));
    const [task] = await world.sql(
      `SELECT u.code, t.effective_due_on::text AS due FROM task t JOIN unit u ON u.unit_id = t.lead_unit_id WHERE t.task_id = $1`,
      [await taskOf('III.1', 'P.TuPhap')],
    );
    expect(task).toEqual({ code: 'P.VHTT', due: '2025-02-28' });
  });
});
