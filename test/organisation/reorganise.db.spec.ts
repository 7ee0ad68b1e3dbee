import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyAudit } from '#application/audit/verify-audit';
import { requestContribution } from '#application/contributions/request-contribution';
import { rehearseReorganisation, reorganise, type Reorganised } from '#application/organisation/reorganise/reorganise';
import type { Rehearsal } from '#application/organisation/reorganise/rehearse';
import { publishPlan } from '#application/plans/publish-plan';
import { openPeriods } from '#application/plans/open-periods';
import { actOnTask } from '#application/tasks/act-on-task';
import { readReorganisation } from '#composition/seeds/read-reorganisation';
import type { Uuid } from '#domain/ids';
import type { Reorganisation } from '#domain/organisation/reorganisation/reorganisation';
import { isRefusal, type Refusal } from '#domain/refusal';
import { PgAuditLog } from '#persistence/audit/pg-audit-log';
import { createDataSource } from '#persistence/connection/data-source';
import { createDocketWorld, requestOf, type DocketWorld } from '#testing/docket-world';
import { SEEDS_FOLDER } from '#testing/kon-tum';

const MERGER: Reorganisation = {
  name: 'Nhập Phòng Tư pháp vào Phòng Nội vụ',
  legalBasis: 'Quyết định số 12/QĐ-UBND (ví dụ)',
  effectiveOn: '2025-02-20',
  steps: [{ kind: 'merge', units: ['P.TuPhap'], into: 'P.NoiVu' }],
  planOwners: {},
  roles: {},
};

let world: DocketWorld;
const taskOf = async (row: string, unit: string): Promise<Uuid> => {
  const [task] = await world.sql<{ task_id: string }>(
    `SELECT task_id FROM task t JOIN plan p USING (tenant_id, plan_id) WHERE p.code = 'KT-TP-2025' AND reference LIKE '%/${row}/%/${unit}'`,
  );
  return task?.task_id ?? '';
};
const refusal = (answer: object): readonly string[] => {
  if (!isRefusal(answer)) throw new Error('it was not refused');
  return answer.blockers.map(({ code }) => code);
};
const rehearsal = async (person: string, of: Reorganisation): Promise<Rehearsal> => {
  const answer: Rehearsal | Refusal = await rehearseReorganisation(world.environment, requestOf(world.tenant, world.idOf(person)), of);
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};
const apply = (person: string, of: Reorganisation): Promise<object> =>
  world.as(person, reorganise(world.environment.ids.next(), of, world.environment.ids));
const applied = (person: string, of: Reorganisation): Promise<Reorganised> =>
  world.done(person, reorganise(world.environment.ids.next(), of, world.environment.ids));

describe('a merger of two divisions', () => {
  let submitted: Uuid;
  let open: Uuid;

  beforeAll(async () => {
    world = await createDocketWorld();
    await world.done('nga', publishPlan(world.cityPlan, { contributionDays: { 'V.2': 10 } }, world.environment.ids));
    [submitted, open] = await Promise.all([taskOf('III.1', 'P.TuPhap'), taskOf('I.1', 'P.TuPhap')]);
    await world.done('son', actOnTask(submitted, { verb: 'submit', documentIds: [], note: 'Không có.', externalRef: null }));
    await world.done('mai', actOnTask(submitted, { verb: 'start-review' }));
    const question = {
      unitId: world.idOf('p-tu-phap'),
      partyId: null,
      question: 'Đề nghị cho ý kiến.',
      dueOn: '2025-02-25',
      required: false,
    } as const;
    const asked = await taskOf('I.1', 'P.VHTT');
    await world.done('an', requestContribution(asked, { verb: 'request', contributionId: world.environment.ids.next(), ...question }));
  });
  afterAll(() => world.end());

  it('is rehearsed long before its day: every queue as on that morning, and nothing is written', async () => {
    const before = await world.sql('SELECT count(*) FROM audit_event');
    const seen = await rehearsal('quan', MERGER);
    expect(seen).toMatchObject({
      isDue: false,
      units: [{ unit: { code: 'P.TuPhap' }, kinds: ['ended'], successor: { code: 'P.NoiVu' } }],
      // What V.2 requires of every division, and what P.VHTT asked.
      contributions: [
        { from: { code: 'P.TuPhap' }, to: { code: 'P.NoiVu' } },
        { from: { code: 'P.TuPhap' }, to: { code: 'P.NoiVu' } },
      ],
      warnings: [{ code: 'several-heads', params: { unit: 'Phòng Nội vụ', heads: '2' } }],
      blockers: [],
    });
    const [queue] = seen.queues;
    expect(seen.queues).toHaveLength(1);
    const inherited = queue?.tasks.filter(({ from }) => from !== null) ?? [];
    expect(inherited.every(({ from }) => from?.code === 'P.TuPhap')).toBe(true);
    expect(queue?.tasks.length).toBeGreaterThan(inherited.length);
    expect(inherited.find(({ reference }) => reference.includes('/I.1/'))).toMatchObject({ timeliness: { reading: 'overdue', days: 1 } });
    expect(await world.sql('SELECT count(*) FROM audit_event')).toEqual(before);
  });

  it('is refused before its day, and to whoever keeps another part of the organisation', async () => {
    expect(refusal(await apply('quan', MERGER))).toContain('reorganisation-not-yet');
    expect(refusal(await apply('nga', MERGER))).toEqual(['not-allowed']);
  });

  it('moves what is open where it stands, and resets nothing', async () => {
    world.clock.moveTo('2025-02-20T01:00:00.000Z');
    const moved = await applied('quan', MERGER);
    expect(moved).toMatchObject({ units: 1, contributions: 2, memberships: 3 });
    const tasks = await world.sql<Record<string, unknown>>(
      `SELECT t.task_id, o.code AS origin, l.code AS lead, t.state, t.effective_due_on = t.first_due_on AS same_date, t.review IS NOT NULL AS in_review
         FROM task t JOIN unit o ON o.unit_id = t.origin_unit_id JOIN unit l ON l.unit_id = t.lead_unit_id
        WHERE t.task_id IN ($1, $2) ORDER BY t.state`,
      [submitted, open],
    );
    expect(tasks).toEqual([
      { task_id: open, origin: 'P.TuPhap', lead: 'P.NoiVu', state: 'assigned', same_date: true, in_review: false },
      { task_id: submitted, origin: 'P.TuPhap', lead: 'P.NoiVu', state: 'submitted', same_date: true, in_review: true },
    ]);
    const [beside] = await world.sql<{ left: number }>(
      `SELECT count(*)::int AS left FROM contribution c JOIN unit u USING (tenant_id, unit_id) WHERE u.code = 'P.TuPhap'`,
    );
    expect(beside?.left).toBe(0);
    const required = await world.sql(
      `SELECT c.state, c.required, c.version FROM contribution c JOIN unit u USING (tenant_id, unit_id)
        WHERE u.code = 'P.NoiVu' AND c.origin = 'item' ORDER BY c.version`,
    );
    expect(required).toEqual([
      { state: 'requested', required: true, version: 1 },
      { state: 'requested', required: true, version: 2 },
    ]);
  });

  it('leaves one event on each object, under one cause, and an untouched chain', async () => {
    const causes = await world.sql<{ action: string; causes: number }>(
      `SELECT action, count(DISTINCT convert_from(envelope, 'UTF8')::jsonb ->> 'causeId')::int AS causes FROM audit_event
        WHERE action IN ('reorganisation.apply', 'unit.end', 'task.take-over', 'contribution.take-over', 'membership.end', 'membership.create', 'plan.follow')
          AND api_time >= '2025-02-20T00:00:00Z' GROUP BY action ORDER BY action`,
    );
    expect(causes.map(({ action }) => action)).toEqual([
      ...[
        'contribution.take-over',
        'membership.create',
        'membership.end',
        'plan.follow',
        'reorganisation.apply',
        'task.take-over',
        'unit.end',
      ],
    ]);
    expect(causes.every((one) => one.causes === 1)).toBe(true);
    const auditor = await createDataSource(world.database.url, 'docket_auditor', 2).initialize();
    expect(await verifyAudit(new PgAuditLog(auditor))).toMatchObject({ verdict: 'clean', findings: [] });
    await auditor.destroy();
  });

  it('lets the new unit work on what it took over, and bars its people from deciding on it', async () => {
    await world.done('thu', actOnTask(open, { verb: 'acknowledge' }));
    // Reviews for the Office, and worked for the division that was merged: now for the one that took over.
    expect(refusal(await world.as('minh', actOnTask(submitted, { verb: 'approve', submission: 1, note: null })))).toContain('own-agency');
    await world.done('mai', actOnTask(submitted, { verb: 'approve', submission: 1, note: null }));
  });

  it('cannot be applied twice', async () => {
    expect(refusal(await apply('quan', MERGER))).toContain('step-unit-unknown');
  });

  it('is refused while nobody could decide on an open task afterwards', async () => {
    const steps: Reorganisation['steps'] = [{ kind: 'merge', units: ['P.NoiVu', 'P.VHTT'], into: 'VP' }];
    const { blockers } = await rehearsal('quan', { ...MERGER, steps });
    expect(blockers.map(({ code }) => code)).not.toContain('task-without-decider');
    await world.sql(`UPDATE membership SET valid_to = '2025-02-19' WHERE role = 'leader'`);
    const left = await rehearsal('quan', { ...MERGER, steps });
    expect(left.blockers).toContainEqual({
      code: 'task-without-decider',
      params: { plan: 'KT-TP-2025', verb: 'approve', unit: 'VP', tasks: expect.stringMatching(/^\d+$/) as unknown as string },
    });
    expect(refusal(await apply('quan', { ...MERGER, steps }))).toContain('task-without-decider');
  });
});

describe('the two reorganisations of 2025, on both plans', () => {
  let march: Reorganisation;
  let july: Reorganisation;

  beforeAll(async () => {
    world = await createDocketWorld();
    march = await readReorganisation(SEEDS_FOLDER, 'reorganisations/2025-03-01.yaml');
    july = await readReorganisation(SEEDS_FOLDER, 'reorganisations/2025-07-01.yaml');
    await world.done('nga', publishPlan(world.cityPlan, {}, world.environment.ids));
    const [plan] = await world.sql<{ plan_id: Uuid }>(`SELECT plan_id FROM plan WHERE code = 'KT-TINH-2025'`);
    const actingAs = world.idOf('hoai plan-administrator vp-ubnd-tinh');
    await world.done('hoai', publishPlan(plan?.plan_id ?? '', {}, world.environment.ids), { actingAs });
    await openPeriods(world.environment, world.tenant);
  });
  afterAll(() => world.end());

  it('leave the province 13 departments from March on, and move their open work', async () => {
    world.clock.moveTo('2025-03-01T01:00:00.000Z');
    const { units, tasks } = await applied('hoai', march);
    expect(units).toBe(15);
    expect(tasks).toBeGreaterThan(60);
    const [departments] = await world.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM unit WHERE type = 'department' AND (valid_to IS NULL OR valid_to >= '2025-03-01')`,
    );
    expect(departments?.count).toBe(13);
  });

  it('ask in July who keeps the city’s plan, then leave 96 communes and no district, and nothing open with those who ended', async () => {
    world.clock.moveTo('2025-07-01T01:00:00.000Z');
    await openPeriods(world.environment, world.tenant);
    expect(refusal(await apply('hoai', { ...july, planOwners: {} }))).toContain('plan-owner-unsaid');
    const seen = await rehearsal('hoai', july);
    expect(seen.blockers).toEqual([]);
    expect(seen.warnings.map(({ params }) => params?.['group'])).toEqual(
      expect.arrayContaining(['UBND cấp huyện', 'UBND các xã, phường', 'Các phòng chuyên môn thuộc UBND thành phố']),
    );
    await applied('hoai', july);
    const [left] = await world.sql<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM unit WHERE type IN ('commune', 'ward', 'township') AND valid_to IS NULL) AS communes,
              (SELECT count(*)::int FROM unit WHERE type = 'people-committee' AND valid_to IS NULL) AS committees,
              (SELECT count(*)::int FROM task t JOIN unit u ON u.unit_id = t.lead_unit_id WHERE t.state <> 'closed' AND u.valid_to IS NOT NULL) AS stranded,
              (SELECT count(*)::int FROM membership m JOIN unit u USING (tenant_id, unit_id) WHERE u.valid_to IS NOT NULL AND m.valid_to IS NULL) AS adrift`,
    );
    expect(left).toEqual({ communes: 96, committees: 1, stranded: 0, adrift: 0 });
  });
});
