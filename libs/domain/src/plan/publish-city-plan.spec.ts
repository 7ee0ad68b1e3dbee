import { beforeAll, describe, expect, it } from '@jest/globals';
import { organisationOn } from '#domain/organisation/organisation';
import { nameResolver } from '#domain/organisation/resolve-name';
import type { PlannedTask, PublicationPreview } from '#domain/plan/publication';
import { previewPublication } from '#domain/plan/publish-plan';
import type { Publication } from '#domain/plan/plan-row';
import { buildPlan } from '#testing/build-plan';
import { CITY_PLAN_2025, cityPlanItems } from '#testing/city-plan-rows';
import { konTum } from '#testing/kon-tum';

let publication: Publication;
let preview: PublicationPreview;

beforeAll(async () => {
  const { units, parties, memberships, lines } = await konTum();
  const items = cityPlanItems(nameResolver(organisationOn('2025-02-10', units, parties)));
  const plan = buildPlan({ issuerUnitId: 'ubnd-tp', ownerUnitId: 'vp-tp' });
  publication = { plan, items, units, parties, memberships, lines, reporting: [], on: '2025-02-10' };
  preview = previewPublication(publication);
});

function tasksOf(path: string): readonly PlannedTask[] {
  return preview.rows.find((row) => row.path === path)?.obligation?.tasks ?? [];
}

describe("publishing the city's plan on 10/02/2025", () => {
  it('makes 131 tasks of six rows, one for each lead unit', () => {
    const made = preview.rows.flatMap(({ path, obligation }) => (obligation === null ? [] : [[path, obligation.tasks.length]]));
    expect(made).toEqual([
      ['I.1', 32],
      ['I.2', 33],
      ['I.3', 1],
      ['III.1', 32],
      ['V.2', 1],
      ['VII.1', 32],
    ]);
    expect(preview.totals).toMatchObject({ rows: 26, tasks: 131, tasksBornLate: 0 });
  });

  it('opens the eight continuous rows and what runs of the recurring ones right after, and names the periods that come', () => {
    const opened = preview.rows.flatMap((row) => row.opened.map(({ label, dueOn, tasks }) => [row.path, label, dueOn, tasks.length]));
    expect(opened).toEqual([
      ['I.4', '2025', null, 1],
      ['II.1.b', '2025', null, 32],
      ['II.2.a', '2025', null, 11],
      ['V.1', '2025', null, 32],
      ['V.3', '2025', null, 32],
      ['VI.2', '2025', null, 32],
      ['VII.2', '2025-02', '2025-02-28', 1],
      ['VIII.1', '2025', null, 1],
      ['VIII.2', '2025', null, 33],
      ['VIII.3', '2025-04/2025-08', '2025-08-31', 32],
      ['IX.1', '2025-Q1', '2025-03-31', 32],
      ['IX.1', '2025', '2025-12-31', 32],
    ]);
    const later = preview.rows.flatMap((row) => row.later.map(({ label, opensOn }) => [row.path, label, opensOn]));
    expect(later).toHaveLength(13);
    expect(later).toContainEqual(['VII.2', '2025-03', '2025-02-22']);
    expect(later).toContainEqual(['IX.1', '2025-Q4', '2025-09-24']);
    expect(preview.totals).toMatchObject({ tasksOpened: 271, periodsLater: 13 });
  });

  it('meets no obstacle', () => {
    expect(preview.blockers).toEqual([]);
  });

  it.each([
    ['continuous', ['I.4', 'II.1.b', 'II.2.a', 'V.1', 'V.3', 'VI.2', 'VIII.1', 'VIII.2']],
    ['recurring', ['VII.2', 'IX.1']],
    ['waiting-for-event', ['II.1.a']],
    ['waiting-for-document', ['II.2.b', 'III.2', 'III.3', 'V.4', 'VI.1']],
    ['on-occurrence', ['IV.1', 'IV.2', 'IV.3']],
    ['range-fixed-by-another-plan', ['VIII.3']],
  ])('says of the rows without a task: %s', (reason, paths) => {
    expect(preview.rows.filter((row) => row.reason === reason).map((row) => row.path)).toEqual(paths);
    expect(preview.totals.rowsWithoutTask).toHaveProperty(reason, paths.length);
  });

  it('says of every one of the 26 rows what comes of it', () => {
    expect(preview.rows.map((row) => row.path)).toEqual(CITY_PLAN_2025.map(({ section, number }) => `${section}.${number}`));
    expect(preview.rows.filter((row) => (row.obligation === null) === (row.reason === null))).toEqual([]);
    expect(Object.values(preview.totals.rowsWithoutTask).reduce((sum, rows) => sum + rows, 0)).toBe(20);
  });

  it('counts 494 unit-assignments when each unit leads for itself, 26 when all rows were joint', () => {
    expect(preview.totals.assignments).toEqual({ each: 494, joint: 26 });
    expect(preview.rows.find((row) => row.path === 'I.2')).toMatchObject({
      counts: { each: 33, joint: 1 },
      leadMode: 'each',
      leadModeAssumed: true,
    });
    expect(preview.rows.find((row) => row.path === 'I.3')).toMatchObject({ counts: { each: 1, joint: 1 }, leadModeAssumed: false });
    expect(preview.rows.find((row) => row.path === 'V.4')?.counts).toEqual({ each: 22, joint: 1 });
    expect(preview.rows.find((row) => row.path === 'IV.1')?.counts).toEqual({ each: 1, joint: 1 });
  });

  it.each([
    ['I.1', '2025-02-19', null, '2025-02-19'],
    ['I.2', '2025-02', '2025-02-01', '2025-02-28'],
    ['I.3', '2025-Q4', '2025-10-01', '2025-12-31'],
    ['III.1', '2025-02-14', null, '2025-02-14'],
    ['V.2', '2025-03', '2025-03-01', '2025-03-31'],
    ['VII.1', '2025-Q2', '2025-04-01', '2025-06-30'],
  ])('dates row %s', (path, label, from, dueOn) => {
    expect(preview.rows.find((row) => row.path === path)?.obligation).toMatchObject({ label, from, dueOn, bornLate: false });
  });

  it('names every task by plan, row, due date and unit, each name once', () => {
    expect(tasksOf('III.1').map((task) => task.reference)).toContain('KT-TP-2025/III.1/2025-02-14/P.NoiVu');
    expect(tasksOf('V.2').map((task) => task.reference)).toEqual(['KT-TP-2025/V.2/2025-03-31/VP']);
    const references = preview.rows.flatMap((row) => row.obligation?.tasks ?? []).map((task) => task.reference);
    expect(new Set(references).size).toBe(131);
  });

  it('has the Office review, but gives what the Office leads to the Vice-Chairman', () => {
    const reviewers = [{ level: 1, deciders: [{ kind: 'role', role: 'reviewer', unitId: 'vp-tp' }], needed: 1 }];
    const viceChairman = { kind: 'role', role: 'leader', unitId: 'ubnd-tp' };
    expect(tasksOf('V.2')[0]?.deciders).toEqual({
      ...{ approve: [{ level: 1, deciders: [viceChairman], needed: 1 }], close: viceChairman, extend: viceChairman, waive: viceChairman },
      ...{ cancel: viceChairman, reopen: viceChairman, 'record-outcome': viceChairman, 'enter-for': null },
    });
    expect(tasksOf('VII.1').every((task) => JSON.stringify(task.deciders.approve) === JSON.stringify(reviewers))).toBe(true);
    const ofTheOffice = tasksOf('I.2').filter(
      ({ deciders }) => JSON.stringify(deciders.approve[0]?.deciders) === JSON.stringify([viceChairman]),
    );
    expect(ofTheOffice.map((task) => task.unitId)).toEqual(['vp-tp']);
  });

  it('takes a unit that leads a row off its coordinators', () => {
    const row = preview.rows.find(({ path }) => path === 'I.3');
    expect(row?.leadInsteadOfCoordinator).toEqual(['p-noi-vu']);
    expect(row?.coordinatorsWithoutUnits).toEqual([{ text: 'các đơn vị liên quan', type: 'role' }]);
    const coordinators = tasksOf('I.3')[0]?.coordinators ?? [];
    expect(coordinators).toHaveLength(32);
    expect(coordinators).toContain('vp-tp');
    expect(coordinators).not.toContain('p-noi-vu');
  });

  it('knows which dates are past when it is published late', () => {
    const late = previewPublication({ ...publication, on: '2025-02-20' });
    expect(late.rows.filter((row) => row.obligation?.bornLate).map((row) => row.path)).toEqual(['I.1', 'III.1']);
    expect(late.totals.tasksBornLate).toBe(64);
    const onTheDay = previewPublication({ ...publication, on: '2025-02-19' });
    expect(onTheDay.rows.filter((row) => row.obligation?.bornLate).map((row) => row.path)).toEqual(['III.1']);
  });

  it('is refused where the Office would review its own work', () => {
    const withoutViceChairman = previewPublication({ ...publication, lines: [] });
    const ofV2 = withoutViceChairman.rows.find((row) => row.path === 'V.2')?.blockers ?? [];
    expect(ofV2).toEqual(
      ['approve', 'close', 'extend', 'waive', 'cancel', 'reopen'].map((verb) => ({
        code: 'only-barred-decide',
        params: { row: 'V.2', verb, units: 'VP' },
      })),
    );
    expect(withoutViceChairman.rows.find((row) => row.path === 'VII.1')?.blockers).toEqual([]);
  });
});
